import type { UID } from '@strapi/strapi';

import type { EntryGate, EntryQuery } from '../access';
import { invalid } from '../http';
import type { OptedInType } from '../site';
import type { GetModel } from '../strapi';

/** Strapi's own `fields` and `populate`, as a client sent them. */
export interface EntryShape {
  fields?: string | string[];
  populate?: string | string[] | Record<string, unknown>;
}

/** What the document service is asked for, for each content type. */
export type EntryQueries = Map<string, EntryQuery>;

const ALWAYS = ['id', 'documentId'];

const listOf = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : [value].flat().flatMap((part) => part.split(','));

const populateKeys = (populate: EntryShape['populate']): string[] => {
  if (populate === undefined) return [];
  if (typeof populate === 'object' && !Array.isArray(populate)) return Object.keys(populate);
  return listOf(populate).map((path) => path.split('.')[0] ?? path);
};

const nameOf = (path: string): string => path.split('.')[0] ?? path;

/** The part of `populate` that the type can answer. */
const populateFor = (populate: EntryShape['populate'], has: (name: string) => boolean): unknown => {
  if (populate === undefined) return undefined;
  if (typeof populate === 'object' && !Array.isArray(populate)) {
    return Object.fromEntries(Object.entries(populate).filter(([name]) => has(name)));
  }
  return populate === '*' ? populate : listOf(populate).filter((path) => has(nameOf(path)));
};

const unknownName = (parameter: string, name: string): never => {
  throw invalid([parameter, name], `None of the content types asked for has "${name}"`);
};

/**
 * Splits `fields` and `populate` among types: what some have applies to those.
 * @throws ValidationError for what none of them has, and for what Strapi itself refuses to this caller.
 */
export async function entryQueries(
  getModel: GetModel,
  types: OptedInType[],
  { fields, populate }: EntryShape,
  gate: EntryGate,
): Promise<EntryQueries> {
  const queries: EntryQueries = new Map();
  const hasName = (uid: string, name: string): boolean =>
    name === '*' ||
    ALWAYS.includes(name) ||
    Object.hasOwn(getModel(uid as UID.ContentType).attributes, name);
  const askedFields = listOf(fields);
  for (const [parameter, names] of [
    ['fields', askedFields],
    ['populate', populateKeys(populate)],
  ] as const) {
    for (const name of names) {
      if (types.length > 0 && !types.some(({ uid }) => hasName(uid, name)))
        unknownName(parameter, name);
    }
  }
  for (const { uid } of types) {
    const has = (name: string) => hasName(uid, name);
    const ownFields = askedFields.filter(has);
    const query = {
      ...(fields === undefined
        ? {}
        : { fields: ownFields.length > 0 ? ownFields : ['documentId'] }),
      ...(populate === undefined ? {} : { populate: populateFor(populate, has) }),
    };
    queries.set(uid, await gate.query(uid, query));
  }
  return queries;
}
