import type { SuggestibleEntry } from '../../plugin/suggestions/entry';
import type { Earned } from '../../plugin/suggestions/knowledge/earned';
import { lookAt, type Look, type LookAt } from '../../plugin/suggestions/look';
import type { Labelled } from './labelled';
import { entryOf, type Naming } from './predict';

/** The entry of an item; the same one each time, so that what was seen in it can be remembered. */
export class Entries {
  private readonly entries = { named: new Map(), unnamed: new Map() } as Record<
    Naming,
    Map<Labelled, SuggestibleEntry>
  >;

  of(one: Labelled, naming: Naming): SuggestibleEntry {
    const entry = this.entries[naming].get(one) ?? entryOf(one.item, naming);
    this.entries[naming].set(one, entry);
    return entry;
  }
}

/** Looks at each entry once: draws differ in the tags only. */
export function remembering(earned: Earned): LookAt {
  const looks = new WeakMap<SuggestibleEntry, Look>();
  return (entry, taxonomy) => {
    const look = looks.get(entry) ?? lookAt(entry, taxonomy, earned);
    looks.set(entry, look);
    return look;
  };
}
