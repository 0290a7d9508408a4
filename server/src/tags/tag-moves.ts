import type { GivenUp } from '../../../plugin/taxonomy/document/merge-plan';
import { SINGLE_VALUED } from '../../../plugin/taxonomy/facet-terms';
import { FACET_OF } from '../../../plugin/taxonomy/document/taxonomy-document';
import type { Facet } from '../../../plugin/taxonomy/taxonomy';
import { type Connection, type Transaction, TABLES } from '../database';
import type { Database } from '../strapi';
import { TAG_UID } from './tag-rows';

/** Tags of one term that become tags of another. */
export interface TagMove {
  facet: Facet;
  from: string;
  to: string;
}

type Rows = ReturnType<Connection['queryBuilder']>;

/** Columns of a tag, and of the log of moved tags. */
const COLUMNS: [tag: string, kept: string][] = [
  ['document_id', 'row_document_id'],
  ['content_type', 'content_type'],
  ['target_id', 'target_id'],
  ['facet', 'facet'],
  ['source', 'source'],
  ['author_id', 'author_id'],
  ['author_name', 'author_name'],
  ['created_at', 'set_at'],
];
const OF_TAG = COLUMNS.map(([tag]) => tag);
const OF_KEPT = COLUMNS.map(([, kept]) => kept);

const prefixed = (table: string, columns: string[]): string[] =>
  columns.map((column) => `${table}.${column}`);

export const tagMovesOf = (givenUp: GivenUp[]): TagMove[] =>
  givenUp.flatMap(({ collection, key, movesTo }) => {
    const facet = FACET_OF[collection];
    return facet === null || movesTo === null ? [] : [{ facet, from: key, to: movesTo }];
  });

/**
 * Moves tags and undoes it, in SQL alone: a term may tag more documents than fit in memory. Who set a tag, and when,
 * moves with it.
 */
export function tagMoves(db: Database, trx: Transaction) {
  const { connection } = db;
  const { tableName } = db.metadata.get(TAG_UID);
  const schema = db.getSchemaName();
  const from = (table: string): Rows => db.getConnection(table).transacting(trx);

  const insert = (table: string, columns: string[], rows: Rows): Promise<unknown> =>
    connection
      .queryBuilder()
      .into(
        connection.raw(`?? (${columns.map(() => '??').join(', ')})`, [
          schema ? `${schema}.${table}` : table,
          ...columns,
        ]),
      )
      .insert(rows)
      .transacting(trx);

  /** The tags of the same document in the same facet as a row of `other`. */
  const tagsBeside = (other: string): Rows =>
    from(`${tableName} as o`)
      .select(connection.raw('1'))
      .whereRaw('?? = ??', ['o.content_type', `${other}.content_type`])
      .whereRaw('?? = ??', ['o.target_id', `${other}.target_id`])
      .whereRaw('?? = ??', ['o.facet', `${other}.facet`]);

  const keptOf = (changeId: number, { facet, from: term }: TagMove): Rows =>
    from(`${TABLES.movedTags} as m`).where({
      'm.change_id': changeId,
      'm.facet': facet,
      'm.term': term,
    });

  /** Adds tags of logged rows, with the term in one of their columns. */
  const tag = ({ facet }: TagMove, rows: Rows, term: 'm.term' | 'm.moved_to'): Promise<unknown> => {
    const isSingle = SINGLE_VALUED.has(facet);
    const beside = tagsBeside('m');
    return insert(
      tableName,
      [...OF_TAG, 'updated_at', 'term', 'slot'],
      rows
        .select(...prefixed('m', OF_KEPT), 'm.set_at', term)
        .select(isSingle ? connection.raw("''") : term)
        .whereNotExists(isSingle ? beside : beside.whereRaw('?? = ??', ['o.term', term])),
    );
  };

  /** Where a document has one term of the facet, it gives up the one for the other in place. */
  const rename = async (changeId: number, move: TagMove): Promise<void> => {
    const logged = keptOf(changeId, move)
      .select(connection.raw('1'))
      .whereRaw('?? = ??', ['m.content_type', `${tableName}.content_type`])
      .whereRaw('?? = ??', ['m.target_id', `${tableName}.target_id`]);
    await from(tableName)
      .where({ facet: move.facet, term: move.to })
      .whereExists(logged)
      .update({ term: move.from });
  };

  return {
    /** @returns how many documents' tags moved */
    async move(changeId: number, move: TagMove): Promise<number> {
      const { facet, from: term, to } = move;
      await insert(
        TABLES.movedTags,
        [...OF_KEPT, 'term', 'change_id', 'moved_to', 'had_target'],
        from(`${tableName} as t`)
          .select(
            ...prefixed('t', [...OF_TAG, 'term']),
            // PostgreSQL would take a bound number for a text here.
            connection.raw(String(changeId)),
            connection.raw('?', [to]),
            connection.raw('exists ?', [tagsBeside('t').where('o.term', to)]),
          )
          .where({ 't.facet': facet, 't.term': term }),
      );
      const deleted: unknown = await from(tableName).where({ facet, term }).delete();
      await tag(move, keptOf(changeId, move), 'm.moved_to');
      return Number(deleted);
    },

    /** Restores what a move took, where the document still has what it got instead. `removeMoved` comes after it. */
    async restore(changeId: number, move: TagMove): Promise<void> {
      if (SINGLE_VALUED.has(move.facet)) return rename(changeId, move);
      const rows = keptOf(changeId, move).whereExists(tagsBeside('m').where('o.term', move.to));
      await tag(move, rows, 'm.term');
    },

    /** Removes what a move gave, where the document did not have it before. */
    async removeMoved(changeId: number, move: TagMove): Promise<void> {
      const given = keptOf(changeId, move)
        .select(connection.raw('1'))
        .where('m.had_target', false)
        .whereRaw('?? = ??', ['m.content_type', `${tableName}.content_type`])
        .whereRaw('?? = ??', ['m.target_id', `${tableName}.target_id`]);
      await from(tableName).where({ facet: move.facet, term: move.to }).whereExists(given).delete();
    },
  };
}
