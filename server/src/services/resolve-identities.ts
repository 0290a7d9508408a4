import type { Core } from '@strapi/strapi';

import type { Transaction } from '../migrations/migration';
import { TABLES } from '../migrations/tables';
import { identityKey, sha256, type Person } from './identity';
import { planIdentities, type IdentityPlan, type IdentityRow } from './identity-plan';
import { insertRows } from './insert-rows';

const numbersOf = (row: IdentityRow): IdentityRow => ({
  ...row,
  id: Number(row.id),
  epoch: Number(row.epoch),
  contact_id: Number(row.contact_id),
  first_contact_id: Number(row.first_contact_id),
});

/** The stored rows of these identity values; of a device that changed hands, the row of its present holder. */
export async function readIdentities(
  strapi: Core.Strapi,
  hashes: string[],
  trx?: Transaction,
): Promise<IdentityRow[]> {
  const query = strapi.db
    .getConnection(TABLES.identities)
    .select('id', 'kind', 'value_hash', 'epoch', 'contact_id', 'first_contact_id')
    .whereIn('value_hash', hashes)
    .orderBy('epoch');
  const rows: IdentityRow[] = await (trx ? query.transacting(trx) : query);
  const newest = new Map(
    rows.map((row) => [identityKey(row.kind, row.value_hash), numbersOf(row)]),
  );
  return [...newest.values()];
}

async function readKnownContacts(
  strapi: Core.Strapi,
  trx: Transaction,
  rows: IdentityRow[],
): Promise<number[]> {
  const contactIds = [...new Set(rows.map(({ contact_id }) => contact_id))];
  const known: { contact_id: unknown }[] = await strapi.db
    .getConnection(TABLES.identities)
    .transacting(trx)
    .distinct('contact_id')
    .where({ kind: 'contact' })
    .whereIn('contact_id', contactIds);
  return known.map(({ contact_id }) => Number(contact_id));
}

async function write(
  strapi: Core.Strapi,
  trx: Transaction,
  plan: IdentityPlan,
  now: number,
): Promise<void> {
  const contacts = plan.newContacts.map((id) => ({ id, created_at: now }));
  await insertRows(strapi, TABLES.contacts, contacts, trx);
  const identities = plan.newIdentities.map((row) => ({ ...row, created_at: now }));
  await insertRows(strapi, TABLES.identities, identities, trx);
  for (const { identityId, into } of plan.joins) {
    await strapi.db
      .getConnection(TABLES.identities)
      .transacting(trx)
      .where({ id: identityId })
      .update({ contact_id: into, joined_at: now });
  }
}

/**
 * Finds, makes and joins the identities of a batch. Must run in the transaction that inserts its touchpoints,
 * inside `retryOnConflict`: another instance may make the same identity at the same time.
 */
export async function resolveIdentities(
  strapi: Core.Strapi,
  trx: Transaction,
  persons: Person[],
  now: number,
): Promise<IdentityPlan> {
  const values = new Set(
    persons.flatMap(({ contact, anonymousId }) => [
      ...(contact === undefined ? [] : [contact]),
      ...(anonymousId === undefined ? [] : [anonymousId]),
    ]),
  );
  const stored = await readIdentities(strapi, [...values].map(sha256), trx);
  const mayJoin = persons.some(
    ({ contact, anonymousId }) => contact !== undefined && anonymousId !== undefined,
  );
  const known = mayJoin ? await readKnownContacts(strapi, trx, stored) : [];
  const plan = planIdentities(persons, stored, known);
  await write(strapi, trx, plan, now);
  return plan;
}
