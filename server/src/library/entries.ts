import type { UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { contentKey, type ContentReference } from '../../../plugin/contracts/content-reference';
import { entryCache } from './entry-cache';
import type { Entry, EntryGate, EntryQuery } from '../access';
import { invalid } from '../http';
import type { OptedInType, OptedInTypesService } from '../site';
import type { Database, Documents, GetModel } from '../strapi';

/** Strapi's own `fields` and `populate`, as a client sent them. */
export interface EntryShape {
  fields?: string | string[];
  populate?: string | string[] | Record<string, unknown>;
}

/** The document service's query for each content type. */
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

/** The part of `populate` that the type has. */
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
 * Splits `fields` and `populate` among types: a name applies to the types that have it.
 * @throws ValidationError for a name that no type has, and for what Strapi itself refuses to this caller.
 */
async function entryQueries(
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

function documentIdsByType(references: ContentReference[]): Map<string, string[]> {
  const byType = new Map<string, string[]>();
  for (const { contentType, documentId } of references) {
    byType.set(contentType, [...(byType.get(contentType) ?? []), documentId]);
  }
  return byType;
}

interface Parts {
  db: Database;
  documents: Documents;
  getModel: GetModel;
  optedInTypes: OptedInTypesService;
}

export const createEntries = ({ db, documents, getModel, optedInTypes }: Parts) => {
  const cache = entryCache({ db, optedInTypes });

  const readType = async (
    uid: string,
    documentIds: string[],
    locale: string,
    { filters, ...query }: EntryQuery,
  ): Promise<Entry[]> => {
    const localized = optedInTypes.find(uid)?.localized ?? false;
    const among = { documentId: { $in: documentIds } };
    const asked: object = {
      ...query,
      filters: filters === undefined ? among : { $and: [filters, among] },
    };
    return documents(uid as UID.ContentType).findMany({
      ...asked,
      status: 'published',
      ...(localized ? { locale } : {}),
    });
  };

  /** One query a type. */
  const readFresh = async (
    wanted: ReadonlyMap<string, string[]>,
    locale: string,
    queries: EntryQueries,
  ): Promise<Map<string, Entry[]>> => {
    const found = new Map<string, Entry[]>();
    if (wanted.size === 0) return found;
    // One transaction for all types; otherwise the document service opens one a type.
    await db.transaction(async () => {
      for (const [uid, documentIds] of wanted) {
        found.set(uid, await readType(uid, documentIds, locale, queries.get(uid) ?? {}));
      }
    });
    return found;
  };

  /** The fields that the caller may see. */
  const throughGate = async (
    byType: ReadonlyMap<string, Entry[]>,
    gate: EntryGate,
  ): Promise<Map<string, Entry[]>> => {
    const seen = new Map<string, Entry[]>();
    for (const [uid, rows] of byType) seen.set(uid, await gate.output(uid, rows));
    return seen;
  };

  /** Entries without relations, from the cache where they have not changed. */
  const readPlain = async (
    wanted: ReadonlyMap<string, string[]>,
    locale: string,
    gate: EntryGate,
  ): Promise<Map<string, Entry[]>> => {
    const audiences = new Map([...wanted.keys()].map((uid) => [uid, gate.audience(uid)]));
    const { entries: found, missing } = await cache.recall(wanted, locale, audiences);
    for (const [uid, fresh] of await readFresh(missing, locale, new Map())) {
      const audience = audiences.get(uid) ?? null;
      const seen = audience === null ? fresh : await gate.output(uid, fresh);
      cache.keep(uid, { locale, audience }, fresh, seen);
      found.set(uid, [...(found.get(uid) ?? []), ...seen]);
    }
    for (const [uid, rows] of found) {
      if (audiences.get(uid) === null) found.set(uid, await gate.output(uid, rows));
    }
    return found;
  };

  const readAll = async (
    references: ContentReference[],
    locale: string,
    queries: EntryQueries,
    gate: EntryGate,
  ): Promise<Map<string, Entry>> => {
    const wanted = documentIdsByType(references);
    const isPlain = [...queries.values()].every((query) => Object.keys(query).length === 0);
    const byType = isPlain
      ? await readPlain(wanted, locale, gate)
      : await throughGate(await readFresh(wanted, locale, queries), gate);
    const found = new Map<string, Entry>();
    for (const [contentType, entries] of byType) {
      for (const entry of entries) {
        found.set(contentKey({ contentType, documentId: String(entry.documentId) }), entry);
      }
    }
    return found;
  };

  return {
    /** @throws as `entryQueries` does */
    queries: (types: OptedInType[], shape: EntryShape, gate: EntryGate): Promise<EntryQueries> =>
      entryQueries(getModel, types, shape, gate),

    /**
     * The published entries of these documents in a locale, as the caller may see them, by `contentKey`: one
     * query a type. What is no longer published is left out.
     */
    async read(
      references: ContentReference[],
      locale: string,
      queries: EntryQueries,
      gate: EntryGate,
    ): Promise<Map<string, Entry>> {
      try {
        return await readAll(references, locale, queries, gate);
      } catch (error) {
        const isShaped = [...queries.values()].some(({ populate }) => populate !== undefined);
        if (!isShaped || error instanceof errors.ApplicationError) throw error;
        // Strapi's checks let some of `populate` through that its database layer fails on. When the same
        // entries can be read without it, the request is wrong.
        await readAll(references, locale, new Map(), gate);
        const message = 'Strapi cannot answer this';
        throw invalid(['populate'], message, `populate: ${message}`);
      }
    },
  };
};

export type EntriesService = ReturnType<typeof createEntries>;
