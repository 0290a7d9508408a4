import type { CoverageFacet } from '../contracts/coverage';
import type { Axes } from './axes';
import { cellsOf, type CellRange, type ContactNeed } from './contact-need';
import { termsOf, type Content, type Supply } from './supply';

export interface CellDemand {
  /** Contacts in the cell. */
  demand: number;
  /** Those of them who have consumed all published entries of the cell, or for whom there are none. */
  exhausted: number;
}

/** The distinct items that a contact has consumed. */
interface Seen {
  size: number;
  everything(): readonly number[];
}

/** A contact to be counted. */
export interface Counted {
  /** Numeric id. */
  contact: number;
  need: ContactNeed;
  /** Null for somebody who has consumed nothing. */
  seen: Seen | null;
  /** How often they touched something in each locale. */
  locales: ReadonlyMap<string, number>;
}

/** Contacts of a cell whose ids are kept, to look up what they touch. */
const SAMPLE = 50;
/** What all contacts touch counts as much as so many touches of the contact's own. */
const PRIOR_TOUCHES = 2;

const NOTHING = { own: 0, usual: 0 };

/**
 * Contacts by what they touched: `own` from their own touches, and `usual` times the share of all touches, where the own
 * ones leave it open.
 */
interface Weight {
  own: number;
  usual: number;
}

interface Place {
  /** Contacts there. */
  contacts: number;
  sample: number[];
  /** Contacts there as far as their own touches leave it open what else they want. */
  open: number;
}

const keyOf = (row: string | null, column: string | null): string => JSON.stringify([row, column]);

const isTold = (facet: CoverageFacet): boolean => facet === 'stage' || facet === 'intent';

/**
 * Counts contacts by cell, one at a time. Stage and intent tell the cell of a contact. Along a facet that only describes
 * content (format, topic, locale, type), a contact is shared out by what they touched, shrunk towards what all contacts
 * touched: the mean of a Dirichlet distribution with a prior of two touches. So the shares of a contact add up to one.
 */
export class Demand {
  private readonly places = new Map<string, Place>();
  private readonly touched = new Map<string, number>();
  private readonly completed = new Map<string, Weight>();
  /** Touches of all contacts by what content is described by. */
  private readonly usual = new Map<string, number>();
  private touches = 0;
  private readonly describes: boolean;

  /** @param contentOf content of an item; null if it is filtered out or not published */
  constructor(
    private readonly axes: Axes,
    private readonly supply: Supply,
    private readonly contentOf: (item: number) => Content | null,
  ) {
    this.describes = !isTold(axes.rows) || !isTold(axes.columns);
  }

  add({ contact, need, seen, locales }: Counted): void {
    const place = cellsOf(need, this.axes);
    if (place === null) return;
    const key = keyOf(place.row, place.column);
    const count = this.places.get(key) ?? { contacts: 0, sample: [], open: 0 };
    this.places.set(key, count);
    count.contacts += 1;
    if (count.sample.length < SAMPLE) count.sample.push(contact);
    // A contact who has consumed less than the smallest cell holds has exhausted none.
    const mayBeOut = seen !== null && seen.size >= this.supply.fewestAt(place);
    if (!mayBeOut && !this.describes) return;
    const contents = (seen?.everything() ?? []).flatMap((item) => this.contentOf(item) ?? []);
    const leanings = this.leaningsOf(contents, locales, place);
    const total = [...leanings.values()].reduce((sum, touches) => sum + touches, 0);
    const open = PRIOR_TOUCHES / (total + PRIOR_TOUCHES);
    count.open += open;
    for (const [cell, touches] of leanings) {
      this.bump(this.touched, cell, touches / (total + PRIOR_TOUCHES));
    }
    if (!mayBeOut) return;
    for (const { row, column } of this.supply.completedBy(contents, place)) {
      const cell = keyOf(row, column);
      const known = this.completed.get(cell) ?? NOTHING;
      const own = (leanings.get(cell) ?? 0) / (total + PRIOR_TOUCHES);
      this.completed.set(cell, { own: known.own + own, usual: known.usual + open });
    }
  }

  at(row: string, column: string): CellDemand {
    const place = this.placeOf(row, column);
    if (place === undefined) return { demand: 0, exhausted: 0 };
    const cell = keyOf(row, column);
    const completed = this.completed.get(cell) ?? NOTHING;
    const demand = this.describes
      ? this.contactsOf(row, column, { own: this.touched.get(cell) ?? 0, usual: place.open })
      : place.contacts;
    if (this.supply.at(row, column) === 0) return { demand, exhausted: demand };
    const exhausted = this.describes ? this.contactsOf(row, column, completed) : completed.usual;
    return { demand, exhausted };
  }

  /** Ids of up to 50 contacts in the cell. */
  sampleAt(row: string, column: string): readonly number[] {
    return this.placeOf(row, column)?.sample ?? [];
  }

  /** Where a contact's own touches lie, by cell. */
  private leaningsOf(
    contents: readonly Content[],
    locales: Counted['locales'],
    place: CellRange,
  ): Map<string, number> {
    const leanings = new Map<string, number>();
    if (!this.describes) return leanings;
    const add = (rows: readonly string[], columns: readonly string[], touches: number): void => {
      const share = touches / (rows.length * columns.length);
      for (const row of rows) {
        for (const column of columns) {
          this.bump(leanings, keyOf(row, column), share);
          this.bump(this.usual, this.describedKey(row, column), share);
          this.touches += share;
        }
      }
    };
    const told = (value: string | null): readonly string[] | null =>
      value === null ? null : [value];
    const { rows, columns } = this.axes;
    if (rows !== 'locale' && columns !== 'locale') {
      for (const content of contents) {
        add(
          told(place.row) ?? termsOf(content, rows),
          told(place.column) ?? termsOf(content, columns),
          1,
        );
      }
      return leanings;
    }
    // The catalogue knows in which locales an entry is, not in which one it was read.
    const others = (facet: CoverageFacet): string[] => [
      ...new Set(contents.flatMap((content) => termsOf(content, facet))),
    ];
    for (const [locale, touches] of locales) {
      const of = (facet: CoverageFacet, value: string | null) =>
        facet === 'locale' ? [locale] : (told(value) ?? others(facet));
      add(of(rows, place.row), of(columns, place.column), touches);
    }
    return leanings;
  }

  /** The part of a cell that content is described by. */
  private describedKey(row: string, column: string): string {
    const { rows, columns } = this.axes;
    return keyOf(isTold(rows) ? null : row, isTold(columns) ? null : column);
  }

  /** Rounded: half a contact is none to anybody who reads it. */
  private contactsOf(row: string, column: string, { own, usual }: Weight): number {
    const share =
      this.touches === 0 ? 0 : (this.usual.get(this.describedKey(row, column)) ?? 0) / this.touches;
    return Math.round(own + usual * share);
  }

  private placeOf(row: string, column: string): Place | undefined {
    const { rows, columns } = this.axes;
    return this.places.get(keyOf(isTold(rows) ? row : null, isTold(columns) ? column : null));
  }

  private bump(counts: Map<string, number>, key: string, by: number): void {
    counts.set(key, (counts.get(key) ?? 0) + by);
  }
}
