/** How much more often contacts went on to a later stage after an entry than others of the same stage and activity. */
export interface Mover {
  /** Difference of the shares, shrunk towards 0, −1 to 1. */
  lift: number;
  /** The shares of its readers and of the others who went on, 0–1. */
  moved: number;
  othersMoved: number;
}

/** The entries whose effect the site's own history tells. */
export interface Movers {
  /** What five points more are worth, in units of score: a setting, because clicks do not tell what is good for people. */
  weight: number;
  byItem: ReadonlyMap<number, Mover>;
}
