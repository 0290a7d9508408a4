import { TABLES } from '../../database';
import type { Join } from '../../people';
import type { Database } from '../../strapi';

/**
 * The joins that identities went through at `since` or later, in milliseconds: from the contact that each began as to
 * the one that it belongs to now. A contact joins with all its identities, the one that it began with among them, so
 * these pairs lead from whichever contact a journey is known under to the one that it belongs to.
 */
export async function readJoins(db: Database, since: number): Promise<Join[]> {
  const rows: { first_contact_id: unknown; contact_id: unknown }[] = await db
    .getConnection(TABLES.identities)
    .distinct('first_contact_id', 'contact_id')
    .where('joined_at', '>=', since);
  return rows
    .map((row) => ({ from: Number(row.first_contact_id), into: Number(row.contact_id) }))
    .filter(({ from, into }) => from !== into);
}
