import type { UID } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import type { ContentApi, GetModel } from '../strapi';

import { apiTokenOf, type Auth } from './caller';

export type Entry = Record<string, unknown>;

/** What the document service is asked for, of one content type. */
export interface EntryQuery {
  fields?: string[];
  populate?: unknown;
  filters?: unknown;
}

/** What a caller may ask of entries, and what they see of them. */
export interface EntryGate {
  /**
   * Callers of one audience see the same of an entry of this type without its relations; null for a caller who may see
   * it as nobody else does.
   */
  audience(uid: string): string | null;
  /** @throws ValidationError for what Strapi refuses to this caller. */
  query(uid: string, query: EntryQuery): Promise<EntryQuery>;
  /** The entries without what the caller may not see. */
  output(uid: string, entries: Entry[]): Promise<Entry[]>;
}

/** By Strapi's own rules only relations depend on the caller, but a site may have rules of its own about its users. */
function audienceOf(auth: Auth): string | null {
  if (!auth.credentials) return 'public';
  const token = apiTokenOf(auth);
  return token === null ? null : `token ${token.id}`;
}

interface Parts {
  contentAPI: ContentApi;
  getModel: GetModel;
}

/** For a caller of the content API: Strapi's own rules of that API. */
export const contentGate = ({ contentAPI, getModel }: Parts, auth: Auth): EntryGate => ({
  audience(uid) {
    const who = audienceOf(auth);
    const kept = contentTypes.getPrivateAttributes(getModel(uid as UID.ContentType));
    return who === null ? null : [who, ...kept].join(' ');
  },

  async query(uid, query) {
    if (Object.keys(query).length === 0) return query;
    const model = getModel(uid as UID.ContentType);
    await contentAPI.validate.query({ ...query }, model, { auth });
    return contentAPI.sanitize.query({ ...query }, model, { auth });
  },

  async output(uid, entries) {
    const model = getModel(uid as UID.ContentType);
    return (await contentAPI.sanitize.output(entries, model, { auth })) as Entry[];
  },
});
