import type { TaxonomySettings, TermUse } from '../../../plugin/contracts/taxonomy-settings';
import type { GivenUp } from '../../../plugin/taxonomy/document/merge-plan';
import {
  COLLECTIONS,
  FACET_OF,
  findTerm,
  type TaxonomyDocument,
} from '../../../plugin/taxonomy/document/taxonomy-document';
import type { Transaction } from '../database';
import type { Database } from '../strapi';
import { tagsOfEntries } from './orphans';

interface Count {
  facet: string;
  term: string;
  entries: unknown;
}

/**
 * How many documents are tagged with each term. A document has a term once, so these are numbers of rows. Tags that deleted
 * documents left do not count.
 */
export async function countTermUses(
  db: Database,
  trx?: Transaction,
): Promise<TaxonomySettings['entries']> {
  const counts = new Map<string, Map<string, number>>();
  for (const tags of await tagsOfEntries(db, trx)) {
    const found: Count[] = await tags
      .select('facet', 'term')
      .count('* as entries')
      .groupBy('facet', 'term');
    for (const { facet, term, entries } of found) {
      const ofFacet = counts.get(facet) ?? new Map<string, number>();
      counts.set(facet, ofFacet.set(term, (ofFacet.get(term) ?? 0) + Number(entries)));
    }
  }
  const of = (facet: string | null) => Object.fromEntries(counts.get(facet ?? '') ?? []);
  return Object.fromEntries(
    COLLECTIONS.map((collection) => [collection, of(FACET_OF[collection])]),
  ) as TaxonomySettings['entries'];
}

export const usesOf = (
  givenUp: GivenUp[],
  document: TaxonomyDocument,
  entries: TaxonomySettings['entries'],
): TermUse[] =>
  givenUp.map((term) => ({
    ...term,
    label: findTerm(document, term.collection, term.key)?.label ?? term.key,
    entries: entries[term.collection][term.key] ?? 0,
  }));
