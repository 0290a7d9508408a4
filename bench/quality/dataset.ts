import { existsSync } from 'node:fs';
import path from 'node:path';

import { readCsv, type Row } from '../../scripts/import/read-csv';
import { defaultTaxonomy } from '../../plugin/taxonomy/default-taxonomy';

interface Item {
  id: string;
  title: string;
  text: string;
  /** The kind of item according to the data set; null or empty if unknown. */
  format: string | null;
  topics: string[];
  /** Milliseconds since 1970; null if unknown. */
  publishedAt: number | null;
}

export interface Event {
  contact: number;
  /** Index in `items`. */
  item: number;
  type: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** A data set of journeys, its events in chronological order. */
export interface Dataset {
  name: string;
  items: Item[];
  events: Event[];
  contacts: string[];
  /** Number of rows by type, for types that the taxonomy lacks; read as `content_viewed`. */
  foreignTypes: Map<string, number>;
  /** Rows whose time cannot be read. */
  unreadable: number;
}

const READ_AS = 'content_viewed';
/** Columns that do not describe an item. */
const NO_TEXT = new Set(['id', 'title', 'locale', 'url', 'published_at']);

const declared = new Set(defaultTaxonomy.touchpointTypes.map(({ key }) => key));

const textOf = (row: Row): string =>
  Object.entries(row)
    .filter(([column]) => !NO_TEXT.has(column))
    .map(([, value]) => value)
    .join(' ');

/** Words of a list that is written like `['one', 'other']` or `one, other`. */
const listOf = (value: string): string[] =>
  value
    .split(',')
    .map((part) => part.replace(/[[\]'"]/g, '').trim())
    .filter((part) => part !== '');

/** A date must have a day: from a year alone, all entries would get the same age. */
const dayOf = (value: string | undefined): number | null => {
  const time = value && value.length > 7 ? Date.parse(value) : Number.NaN;
  return Number.isFinite(time) ? time : null;
};

/** Numbers keys in the order in which they first appear. */
function numbering(): { numberOf(key: string): number; keys: string[] } {
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  return {
    keys,
    numberOf(key) {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, keys.length);
      return keys.push(key) - 1;
    },
  };
}

/**
 * Reads `items.csv` and `touchpoints.csv`. Items that only touchpoints name have no text.
 * @throws Error that names the file or the column that is missing.
 */
export async function readDataset(folder: string): Promise<Dataset> {
  const file = (name: string): string => {
    const found = path.join(folder, name);
    if (!existsSync(found)) throw new Error(`There is no ${found}`);
    return found;
  };
  const ids = numbering();
  const contacts = numbering();
  const items: Item[] = [];
  for await (const row of readCsv(file('items.csv'), ['id'])) {
    const { id = '', title = '', type = '', theme = '', published_at } = row;
    items[ids.numberOf(id)] = {
      id,
      title,
      text: textOf(row),
      format: type || null,
      topics: listOf(theme),
      publishedAt: dayOf(published_at),
    };
  }
  const foreignTypes = new Map<string, number>();
  const events: Event[] = [];
  let unreadable = 0;
  for await (const row of readCsv(file('touchpoints.csv'), ['contact', 'item', 'occurred_at'])) {
    const { contact = '', item = '', type = READ_AS, occurred_at = '' } = row;
    const at = Date.parse(occurred_at);
    if (!Number.isFinite(at)) {
      unreadable += 1;
      continue;
    }
    if (!declared.has(type)) foreignTypes.set(type, (foreignTypes.get(type) ?? 0) + 1);
    const position = ids.numberOf(item);
    items[position] ??= {
      id: item,
      title: '',
      text: '',
      format: null,
      topics: [],
      publishedAt: null,
    };
    events.push({
      contact: contacts.numberOf(contact),
      item: position,
      type: declared.has(type) ? type : READ_AS,
      at,
    });
  }
  // A stable sort: rows with the same time keep the order of the file.
  events.sort((left, right) => left.at - right.at);
  return {
    name: path.basename(path.resolve(folder)),
    items,
    events,
    contacts: contacts.keys,
    foreignTypes,
    unreadable,
  };
}
