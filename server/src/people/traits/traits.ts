import { TraitGroups } from '../../../../plugin/journey/trait-groups';
import type { TraitValue, Traits } from '../../../../plugin/journey/traits';
import type { ReadConfig } from '../../site';
import type { Database } from '../../strapi';
import { readTraitsAfter, readTraitsOf, type StoredTrait } from './trait-rows';

/** Traits that are read at once. Of more, the latest count. */
const MOST = 100_000;
/** Contacts become one, and change: after this long, who has which trait is read anew. */
const ANEW_MS = 600_000;

interface Parts {
  config: ReadConfig;
  db: Database;
}

/** What the site says of its contacts: what each has, and who has what in common. */
export const createTraits = ({ config, db }: Parts) => {
  let groups = new TraitGroups();
  let known = 0;
  let readAt = -Infinity;

  const declared = (): string[] => Object.keys(config().traits);

  const isDeclared = ({ trait }: StoredTrait): boolean => declared().includes(trait);

  /** The traits of each of these contacts, of those that are declared. */
  const of = async (contactIds: number[]): Promise<Map<number, Traits>> => {
    const found = new Map<number, Record<string, TraitValue>>();
    if (declared().length === 0 || contactIds.length === 0) return found;
    const rows = await readTraitsOf(db, contactIds);
    for (const { contactId, trait, value } of rows.filter(isDeclared)) {
      const own = found.get(contactId) ?? {};
      found.set(contactId, own);
      if (value === null) delete own[trait];
      else own[trait] = value;
    }
    return found;
  };

  return {
    declared,
    of,

    /** Who has which trait, as of the last reading. */
    groups: (): TraitGroups => groups,

    /** Reads what any instance has stored since the last call. */
    async poll(): Promise<void> {
      if (declared().length === 0) return;
      const now = Date.now();
      if (now - readAt > ANEW_MS) {
        groups = new TraitGroups();
        known = 0;
        readAt = now;
      }
      const rows = await readTraitsAfter(db, known, MOST);
      for (const { contactId, trait, value } of rows.filter(isDeclared)) {
        groups.put(contactId, trait, value);
      }
      known = rows.at(-1)?.seq ?? known;
    },
  };
};

export type TraitsService = ReturnType<typeof createTraits>;
