import type { UID } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import type { Context, ContentApi, FindService, GetModel } from '../strapi';

import type { Auth } from './readable-types';

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

/** By Strapi's own rules, who asks matters to relations alone; a site may add rules of its own, about its users. */
function audienceOf(auth: Auth): string | null {
  const { strategy, credentials }: { strategy?: { name?: string }; credentials?: unknown } = auth;
  if (!credentials) return 'public';
  if (strategy?.name !== 'content-api-token') return null;
  return `token ${String((credentials as { id?: unknown }).id)}`;
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
    // Most requests shape nothing, and there is nothing to check then.
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

const READ = 'plugin::content-manager.explorer.read';

interface PermissionsManager {
  validateQuery(query: EntryQuery, options: { subject: string }): Promise<unknown>;
  sanitizeQuery(query: EntryQuery, options: { subject: string }): Promise<EntryQuery>;
  addPermissionsQueryTo(query: EntryQuery): Promise<EntryQuery> | EntryQuery;
  sanitizeOutput(entry: Entry, options: { subject: string }): Promise<Entry>;
}

interface PermissionService {
  createPermissionsManager(options: {
    ability: unknown;
    action: string;
    model: string;
  }): PermissionsManager;
}

/**
 * For an admin user: what their role may read in the Content Manager. Conditions of the role narrow the query. Fields
 * are those of the role as a whole: an entry of which some fields were asked for lacks what conditions look at.
 */
export const adminGate = (service: FindService, ctx: Context): EntryGate => {
  const managerOf = (uid: string): PermissionsManager =>
    (service('admin::permission') as unknown as PermissionService).createPermissionsManager({
      ability: ctx.state.userAbility,
      action: READ,
      model: uid,
    });
  return {
    audience: () => null,

    async query(uid, query) {
      const manager = managerOf(uid);
      await manager.validateQuery({ ...query }, { subject: uid });
      return manager.addPermissionsQueryTo(
        await manager.sanitizeQuery({ ...query }, { subject: uid }),
      );
    },

    output: (uid, entries) =>
      Promise.all(entries.map((entry) => managerOf(uid).sanitizeOutput(entry, { subject: uid }))),
  };
};
