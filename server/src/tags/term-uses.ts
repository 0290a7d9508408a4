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
import { TAG_UID } from './tags';

interface Count {
  facet: string;
  term: string;
  entries: unknown;
}

/** How many documents are tagged with each term. A document has a term once, so these are numbers of rows. */
export async function countTermUses(
  db: Database,
  trx?: Transaction,
): Promise<TaxonomySettings['entries']> {
  const tags = db.getConnection(db.metadata.get(TAG_UID).tableName);
  const counts: Count[] = await (trx ? tags.transacting(trx) : tags)
    .select('facet', 'term')
    .count('* as entries')
    .groupBy('facet', 'term');
  const of = (facet: string | null) =>
    Object.fromEntries(
      counts
        .filter((count) => count.facet === facet)
        .map(({ term, entries }) => [term, Number(entries)]),
    );
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
