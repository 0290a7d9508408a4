import { errors } from '@strapi/utils';

import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { ListQuery } from '../../../plugin/contracts/tags';
import { columnsOf } from '../database';
import { forbidden } from '../http';
import type { LocalesService, OptedInType, OptedInTypesService } from '../site';
import type { Database, Documents, FindPlugin, FindService, GetModel } from '../strapi';
import { adminGate } from './admin-gate';
import { askedTypes } from './caller';
import type { Entry, EntryGate } from './entry-gate';
import { matchingDocuments } from './matching-documents';
import { permissionChecker, type Ability, type PermissionChecker } from './permission-checker';
import { UPDATE } from './permissions-manager';
import { readSight, type Sight } from './sight';
import { visibleRows } from './visible-rows';

const refusal = (uid: string): string => `Your role may not read entries of ${uid}`;

/** Why somebody may not tag an entry that they may read. */
export const unchangeable = ({ contentType, documentId }: ContentReference): string =>
  `Your role may not update the entry ${documentId} of ${contentType} in the Content Manager, so it may not tag it, either`;

interface PopulateBuilder {
  populateFromQuery(query: object): { build(): Promise<object | undefined> };
}

interface Parts {
  db: Database;
  documents: Documents;
  getModel: GetModel;
  plugin: FindPlugin;
  service: FindService;
  locales: LocalesService;
  optedInTypes: OptedInTypesService;
}

/**
 * What an admin user may see in the Content Manager, which is what our admin API may show them and lets them change:
 * the one place that knows of conditions, locales and fields of roles.
 */
export const createAdminReader = (parts: Parts) => {
  const { db, documents, plugin, locales, optedInTypes } = parts;

  const checker = (ability: Ability, uid: string): PermissionChecker =>
    permissionChecker(plugin, ability, uid);

  const mayRead = (ability: Ability, uid: string): boolean => checker(ability, uid).can.read();

  /** A type with the rows that the user may read. */
  const narrowed = (ability: Ability, type: OptedInType): OptedInType => ({
    ...type,
    visibleRows: (field) => {
      const rows = visibleRows(parts, ability, type.uid, { field });
      return (
        rows ?? db.getConnection(db.metadata.get(type.uid).tableName).select('id').whereRaw('1 = 0')
      );
    },
  });

  const readable = (ability: Ability): OptedInType[] =>
    optedInTypes
      .all()
      .filter(({ uid }) => mayRead(ability, uid))
      .map((type) => narrowed(ability, type));

  const sight = (
    ability: Ability,
    references: readonly ContentReference[] | null = null,
  ): Promise<Sight> => {
    const visible = optedInTypes.all().map((type) => {
      const { uid, titleField } = type;
      const rows = visibleRows(parts, ability, uid);
      const titled =
        titleField === null ? null : visibleRows(parts, ability, uid, { field: titleField });
      return { type, rows, titled };
    });
    return readSight(db, visible, references);
  };

  /**
   * What they may change in the Content Manager: as it does, by the draft, where the type has drafts, and in any locale,
   * as all locales share what is not localized.
   */
  const changeable = (
    ability: Ability,
    references: readonly ContentReference[] | null = null,
  ): Promise<Sight> => {
    const types = optedInTypes.all().map((type) => {
      const rows = visibleRows(parts, ability, type.uid, { action: UPDATE });
      return { type, rows, titled: null, draftsOnly: true };
    });
    return readSight(db, types, references);
  };

  /** The rows that match and that the user may read, with the fields that they may read of each. */
  const read = async (
    ability: Ability,
    type: OptedInType,
    where: Record<string, unknown>,
  ): Promise<Entry[]> => {
    const permissions = checker(ability, type.uid);
    if (!permissions.can.read()) return [];
    // With the relations that conditions look at, which decide on the fields of each entry.
    const asked = await permissions.sanitizedQuery.read({});
    const builder: (uid: string) => PopulateBuilder =
      plugin('content-manager').service('populate-builder');
    const populate = await builder(type.uid).populateFromQuery(asked).build();
    const found: Entry[] = await db.query(type.uid).findMany({
      where: { $and: [where, (asked as { filters?: object }).filters ?? {}] },
      populate: populate as never,
    });
    return Promise.all(found.map((entry) => permissions.sanitizeOutput(entry)));
  };

  const requireVisible = async (
    ability: Ability,
    references: readonly ContentReference[],
  ): Promise<void> => {
    const { sees } = await sight(ability, references);
    const hidden = references.find((reference) => !sees(reference));
    if (hidden === undefined) return;
    const { contentType, documentId } = hidden;
    throw forbidden(
      'not_yours',
      `Your role may not read the entry ${documentId} of ${contentType}`,
    );
  };

  return {
    checker,
    read,
    sight,
    changeable,

    /**
     * The opted-in types that were asked for; all that the user may read when none was.
     * @throws ForbiddenError for one that they may not read, ValidationError for one that does not take part
     */
    types: (ability: Ability, asked?: string[]): OptedInType[] =>
      askedTypes({ optedInTypes, readable: readable(ability), refusal }, asked),

    /** @throws NotFoundError, ValidationError as `optedInTypes.require`; ForbiddenError when they may not read it */
    type(ability: Ability, uid: string): OptedInType {
      const type = optedInTypes.require(uid);
      if (mayRead(ability, uid)) return narrowed(ability, type);
      throw forbidden('scope_missing', refusal(uid));
    },

    /** @throws ForbiddenError that names the first entry that the user may not read in any locale */
    requireVisible,

    /** @throws ForbiddenError that names the first entry that the user may not read, or not change */
    async requireChangeable(
      ability: Ability,
      references: readonly ContentReference[],
    ): Promise<void> {
      await requireVisible(ability, references);
      const { sees: mayChange } = await changeable(ability, references);
      const kept = references.find((reference) => !mayChange(reference));
      if (kept === undefined) return;
      throw forbidden('not_yours', unchangeable(kept));
    },

    /**
     * An entry: the draft, where the type has drafts, with the fields that their role may read.
     * @param locale ignored for a type that is not localized
     * @throws NotFoundError when there is no such entry in the locale, ForbiddenError when they may not read it
     */
    async entry(
      ability: Ability,
      type: OptedInType,
      documentId: string,
      locale: string,
    ): Promise<Entry> {
      const { uid, localized, draftAndPublish } = type;
      const where = {
        documentId,
        ...(localized ? { locale } : {}),
        ...(draftAndPublish ? { publishedAt: null } : {}),
      };
      const [visible] = await read(ability, type, where);
      if (visible !== undefined) return visible;
      if ((await db.query(uid).count({ where })) === 0) {
        const place = localized ? ` in the locale ${locale}` : '';
        throw new errors.NotFoundError(
          `${uid} has no entry with the documentId ${documentId}${place}`,
        );
      }
      throw forbidden('not_yours', `Your role may not read the entry ${documentId} of ${uid}`);
    },

    /** See `matchingDocuments`. */
    matching: (ability: Ability, type: OptedInType, query: ListQuery): Promise<string[]> =>
      matchingDocuments({ documents, locales, checker: checker(ability, type.uid) }, type, query),

    /** The locales in which the type has entries that the user may not read; `''` where it has no locales. */
    async hiddenLocales(ability: Ability, { uid, localized }: OptedInType): Promise<string[]> {
      const { tableName, column } = columnsOf(db, uid);
      const rows = visibleRows(parts, ability, uid);
      const query = db.getConnection(tableName).distinct();
      if (localized) void query.select({ locale: column('locale') });
      else void query.select(db.connection.raw('? as locale', ['']));
      if (rows !== null) void query.whereNotIn('id', rows);
      const found = (await query) as { locale: string | null }[];
      return found.map(({ locale }) => locale ?? '');
    },

    gate: (ability: Ability): EntryGate => adminGate(parts, ability),
  };
};

export type AdminReader = ReturnType<typeof createAdminReader>;
