import type { UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { ListQuery } from '../../../plugin/contracts/tags';
import type { LocalesService, OptedInType, OptedInTypesService } from '../site';
import type { Documents, FindPlugin, FindService } from '../strapi';
import { adminGate } from './admin-gate';
import { askedTypes } from './caller';
import type { Entry, EntryGate } from './entry-gate';
import { matchingDocuments } from './matching-documents';
import { permissionChecker, type Ability, type PermissionChecker } from './permission-checker';

const refusal = (uid: string): string => `Your role may not read entries of ${uid}`;

interface Parts {
  documents: Documents;
  plugin: FindPlugin;
  service: FindService;
  locales: LocalesService;
  optedInTypes: OptedInTypesService;
}

/** What an admin user may see in the Content Manager, which is what our admin API may show them. */
export const createAdminReader = ({ documents, plugin, service, locales, optedInTypes }: Parts) => {
  const checker = (ability: Ability, uid: string): PermissionChecker =>
    permissionChecker(plugin, ability, uid);

  const mayRead = (ability: Ability, uid: string): boolean => checker(ability, uid).can.read();

  const readable = (ability: Ability): OptedInType[] =>
    optedInTypes.all().filter(({ uid }) => mayRead(ability, uid));

  /** What the user may see of an entry: the fields that their role may read, or null for none of it. */
  const view = (ability: Ability, uid: string) => {
    const permissions = checker(ability, uid);
    return async (entry: Entry): Promise<Entry | null> =>
      permissions.can.read(entry) ? permissions.sanitizeOutput(entry) : null;
  };

  return {
    checker,
    view,

    /**
     * The opted-in types that were asked for; all that the user may read when none was.
     * @throws ForbiddenError for one that they may not read, ValidationError for one that does not take part
     */
    types: (ability: Ability, asked?: string[]): OptedInType[] =>
      askedTypes({ optedInTypes, readable: readable(ability), refusal }, asked),

    /** The uids of the opted-in types that the user may read. */
    uids: (ability: Ability): ReadonlySet<string> =>
      new Set(readable(ability).map(({ uid }) => uid)),

    /** @throws NotFoundError, ValidationError as `optedInTypes.require`; ForbiddenError when they may not read it */
    type(ability: Ability, uid: string): OptedInType {
      const type = optedInTypes.require(uid);
      if (mayRead(ability, uid)) return type;
      throw new errors.ForbiddenError(refusal(uid));
    },

    /**
     * An entry: the draft, where the type has drafts, with the fields that their role may read.
     * @param locale ignored for a type that is not localized
     * @throws NotFoundError when there is no such entry in the locale, ForbiddenError when they may not read it
     */
    async entry(
      ability: Ability,
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
        throw new errors.NotFoundError(
          `${uid} has no entry with the documentId ${documentId}${where}`,
        );
      }
      const visible = await view(ability, uid)(entry);
      if (visible !== null) return visible;
      throw new errors.ForbiddenError(`Your role may not read the entry ${documentId} of ${uid}`);
    },

    /** See `matchingDocuments`. */
    matching: (ability: Ability, type: OptedInType, query: ListQuery): Promise<string[]> =>
      matchingDocuments({ documents, locales, checker: checker(ability, type.uid) }, type, query),

    gate: (ability: Ability): EntryGate => adminGate(service, ability),
  };
};

export type AdminReader = ReturnType<typeof createAdminReader>;
