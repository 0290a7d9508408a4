import type { UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Documents, FindPlugin } from '../strapi';
import type { OptedInType } from '../site';

type Entry = Record<string, unknown>;

interface PermissionCheckers {
  create(options: { userAbility: unknown; model: string }): {
    can: { read(entry: Entry): boolean };
    sanitizeOutput(entry: Entry): Promise<Entry>;
  };
}

/**
 * What turns an entry into what the admin user may see of it in the Content Manager: the fields that their role may
 * read, or null when they may not read the entry.
 */
export function entryReader(
  plugin: FindPlugin,
  ctx: Context,
  uid: string,
): (entry: Entry) => Promise<Entry | null> {
  const checkers: PermissionCheckers = plugin('content-manager').service('permission-checker');
  const checker = checkers.create({ userAbility: ctx.state.userAbility, model: uid });
  return async (entry) => (checker.can.read(entry) ? checker.sanitizeOutput(entry) : null);
}

interface Parts {
  documents: Documents;
  plugin: FindPlugin;
}

/**
 * An entry as the admin user may see it in the Content Manager: the draft, where the type has drafts, with the
 * fields that their role may read.
 * @param locale ignored for a type that is not localized
 * @throws NotFoundError when there is no such entry in the locale, ForbiddenError when the user may not read it.
 */
export async function readAdminEntry(
  { documents, plugin }: Parts,
  ctx: Context,
  { uid, localized }: OptedInType,
  documentId: string,
  locale: string,
): Promise<Entry> {
  const entry: Entry | null = await documents(uid as UID.ContentType).findOne({
    documentId,
    ...(localized ? { locale } : {}),
  });
  if (entry === null) {
    const where = localized ? ` in the locale ${locale}` : '';
    throw new errors.NotFoundError(`${uid} has no entry with the documentId ${documentId}${where}`);
  }
  const readable = await entryReader(plugin, ctx, uid)(entry);
  if (readable !== null) return readable;
  throw new errors.ForbiddenError(`Your role may not read the entry ${documentId} of ${uid}`);
}
