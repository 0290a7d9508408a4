import type { Query } from '../database';
import type { OptedInType } from '../site';
import type { ContentTypes, Database, Enterprise } from '../strapi';

const ACTION_UID = 'plugin::content-releases.release-action';
const RELEASE_UID = 'plugin::content-releases.release';

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
}

/** Whether this edition of Strapi runs releases. */
export const hasReleases = (ee: Enterprise): boolean =>
  ee()?.features?.isEnabled('cms-content-releases') === true;

interface Parts {
  contentTypes: ContentTypes;
  db: Database;
}

/**
 * The documents of a type that a release which has not run yet is to publish, as `document_id, locale`; null where
 * the tables of Strapi's releases are missing. They are there, and empty, in editions without releases.
 */
export function scheduledQuery({ contentTypes, db }: Parts, type: OptedInType): Query | null {
  if (!(ACTION_UID in contentTypes())) return null;
  const action = db.metadata.get(ACTION_UID);
  const release = db.metadata.get(RELEASE_UID);
  const { joinTable } = action.attributes.release as unknown as { joinTable: JoinTable };
  const knex = db.connection;
  return db
    .getConnection(`${action.tableName} as a`)
    .join(`${joinTable.name} as l`, `l.${joinTable.joinColumn.name}`, 'a.id')
    .join(`${release.tableName} as r`, 'r.id', `l.${joinTable.inverseJoinColumn.name}`)
    .whereNull('r.released_at')
    .where({ 'a.type': 'publish', 'a.content_type': type.uid })
    .distinct({ document_id: 'a.entry_document_id' })
    .select(
      type.localized ? knex.raw("coalesce(a.locale, '') as locale") : knex.raw('? as locale', ['']),
    );
}
