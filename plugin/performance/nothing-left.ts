import type { Touch } from '../journey/touch';
import type { Tags, Taxonomy } from '../taxonomy/taxonomy';

/** Published items by stage. */
export class NothingLeft {
  private readonly published = new Map<string, Set<number>>();
  private readonly counts = new Map<string, { contacts: number; without: number }>();
  /** Stages with a repeatable entry: something is always left. */
  private readonly inexhaustible = new Set<string>();

  constructor(
    items: Iterable<number>,
    tagsOf: (item: number) => Tags,
    { formats }: Pick<Taxonomy, 'formats'>,
  ) {
    const repeatable = new Set(formats.filter((format) => format.repeatable).map(({ key }) => key));
    for (const item of items) {
      const { stages, format } = tagsOf(item);
      for (const stage of stages) {
        if (format !== null && repeatable.has(format)) this.inexhaustible.add(stage);
        const known = this.published.get(stage) ?? new Set<number>();
        this.published.set(stage, known.add(item));
      }
    }
  }

  /**
   * @param stage key of the stage that the contact is in
   * @param consumed items that they have consumed
   */
  add(stage: string, consumed: ReadonlySet<number>): void {
    const counts = this.counts.get(stage) ?? { contacts: 0, without: 0 };
    this.counts.set(stage, counts);
    counts.contacts += 1;
    if (this.inexhaustible.has(stage)) return;
    for (const item of this.published.get(stage) ?? []) if (!consumed.has(item)) return;
    counts.without += 1;
  }

  /** Contacts in a stage, and how many of them have consumed everything that is published for it. */
  of(stage: string): { contacts: number; without: number } {
    return this.counts.get(stage) ?? { contacts: 0, without: 0 };
  }
}

/** The items of a history that were consumed. */
export const consumedItems = (
  history: readonly Touch[],
  consumes: (type: string) => boolean,
): Set<number> =>
  new Set(history.flatMap(({ item, type }) => (item !== null && consumes(type) ? [item] : [])));
