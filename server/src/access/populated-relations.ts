import type { UID } from '@strapi/strapi';
import { traverse, traverseEntity } from '@strapi/utils';

import { forbidden } from '../http';
import type { Database, FindService, GetModel } from '../strapi';
import type { Entry } from './entry-gate';
import type { Ability } from './permission-checker';
import { permissionsManager, READ } from './permissions-manager';
import { visibleRows } from './visible-rows';

export interface RelationParts {
  db: Database;
  getModel: GetModel;
  service: FindService;
}

type Visit = Parameters<typeof traverseEntity>[0];
type Found = Parameters<Visit>[0];
type Change = Parameters<Visit>[1];
type VisitQuery = Parameters<typeof traverse.traverseQueryPopulate>[0];
type Asked = Parameters<VisitQuery>[0];

const modelsOf =
  ({ getModel }: RelationParts) =>
  (uid: string) =>
    getModel(uid as UID.ContentType);

/** @throws ForbiddenError for what a populated entry is filtered or sorted by, where that is of yet another entry */
async function requireNoRelation(asked: Asked): Promise<void> {
  const { key, value, schema } = asked;
  const stop: VisitQuery = ({ key: name, attribute }) => {
    if (attribute?.type !== 'relation') return;
    const message = `Entries that are populated cannot be filtered or sorted by what "${name}" points to`;
    throw forbidden('not_yours', message);
  };
  const within = { schema, getModel: (uid: string) => asked.getModel(uid) };
  if (key === 'filters') await traverse.traverseQueryFilters(stop, within, value);
  if (key === 'sort') await traverse.traverseQuerySort(stop, within, value);
}

/**
 * What a populated entry is filtered and sorted by shows in what is answered, so it takes the right to read that, too.
 * @throws ForbiddenError for conditions on what yet another relation points to; ValidationError for fields of the
 *   entry that the user may not read
 */
export async function requireOwnFields(
  parts: RelationParts,
  ability: Ability,
  uid: string,
  populate: unknown,
): Promise<void> {
  if (populate === undefined || populate === '*') return;
  const getModel = modelsOf(parts);
  const asked: Asked[] = [];
  const note: VisitQuery = (found) => {
    if (!found.attribute && ['filters', 'sort', 'fields'].includes(found.key)) asked.push(found);
  };
  await traverse.traverseQueryPopulate(note, { schema: getModel(uid), getModel }, populate);
  for (const found of asked) {
    await requireNoRelation(found);
    const { key, value, schema } = found;
    if (schema.modelType !== 'contentType' || !ability.can(READ, schema.uid)) continue;
    const manager = permissionsManager(parts.service, ability, schema.uid);
    await manager.validateQuery({ [key]: value }, { subject: schema.uid });
  }
}

type StoredEntry = Entry & { id: number };

const isEntry = (value: unknown): value is StoredEntry =>
  typeof value === 'object' && value !== null && 'id' in value;

/** Those of these entries of one type that the user may read, with the fields that they may read. */
async function readable(
  { db, service }: RelationParts,
  ability: Ability,
  uid: string,
  entries: StoredEntry[],
): Promise<Entry[]> {
  const rows = visibleRows({ db, service }, ability, uid);
  if (rows === null || entries.length === 0) return [];
  const ids = entries.map(({ id }) => id);
  const { tableName } = db.metadata.get(uid);
  const found: { id: unknown }[] = await db
    .getConnection(tableName)
    .select('id')
    .whereIn('id', ids)
    .whereIn('id', rows);
  const seen = new Set(found.map(({ id }) => Number(id)));
  const manager = permissionsManager(service, ability, uid);
  return Promise.all(
    entries
      .filter(({ id }) => seen.has(id))
      .map((entry) => manager.sanitizeOutput(entry, { subject: uid })),
  );
}

/** An entry without the related entries that the user may not read, however deep they stand in it. */
export async function readRelations(
  parts: RelationParts,
  ability: Ability,
  uid: string,
  entry: Entry,
): Promise<Entry> {
  const getModel = modelsOf(parts);
  const keepReadable = async ({ key, value, attribute }: Found, change: Change): Promise<void> => {
    if (attribute?.type !== 'relation' || value === null) return;
    const related = [value as unknown].flat().filter(isEntry);
    const typeOf = (one: StoredEntry): string =>
      'target' in attribute ? String(attribute.target) : String(one.__type);
    const kept: Entry[] = [];
    for (const target of new Set(related.map(typeOf))) {
      const own = related.filter((one) => typeOf(one) === target);
      kept.push(...(await readable(parts, ability, target, own)));
    }
    if (Array.isArray(value)) change.set(key, kept as never);
    else if (kept[0] === undefined) change.remove(key);
    else change.set(key, kept[0] as never);
  };
  // Strapi waits for what a visitor returns, of which its types say nothing.
  const visit = keepReadable as Visit;
  return traverseEntity(visit, { schema: getModel(uid), getModel }, entry as never);
}
