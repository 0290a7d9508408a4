import type { Core } from '@strapi/strapi';
import { contentTypes as contentTypeTools, errors } from '@strapi/utils';

import type { Query } from '../database';
import { parseOptIn, type LocalePattern } from './parse-opt-in';
import type { ContentTypes, FindPlugin } from '../strapi';

/** A content type that takes part, with the names of its fields that we read. */
export interface OptedInType {
  uid: string;
  displayName: string;
  kind: 'collectionType' | 'singleType';
  localized: boolean;
  draftAndPublish: boolean;
  /** Null when the type has no field that could serve. */
  titleField: string | null;
  textFields: string[];
  slugField: string | null;
  /** Of several, links are built by the first that can, and that fits the entry's locale. */
  urlPatterns: LocalePattern[];
  /**
   * The ids of the rows that whoever asks may read, or of which they may read a field, as a subquery; left out where
   * they may read all.
   */
  visibleRows?: (field?: string) => Query;
}

const TEXT_TYPES = new Set(['string', 'text', 'richtext', 'blocks']);

interface ContentManagerTypes {
  findConfiguration(schema: unknown): Promise<{ settings?: { mainField?: string } }>;
}

const OWN_FIELDS = new Set(['documentId', 'locale', 'localizations']);

type ContentTypeSchema = Core.Strapi['contentTypes'][keyof Core.Strapi['contentTypes']];

const publicTextFields = (schema: ContentTypeSchema): string[] =>
  Object.entries(schema.attributes)
    .filter(([, attribute]) => TEXT_TYPES.has(attribute.type))
    .filter(([name]) => !OWN_FIELDS.has(name) && !contentTypeTools.isPrivateAttribute(schema, name))
    .map(([name]) => name);

/** As i18n itself reads it: `pluginOptions.i18n.localized`. */
const isLocalized = ({ pluginOptions }: ContentTypeSchema): boolean => {
  const i18n: unknown = Object.entries(pluginOptions ?? {}).find(
    ([plugin]) => plugin === 'i18n',
  )?.[1];
  return (
    typeof i18n === 'object' && i18n !== null && 'localized' in i18n && i18n.localized === true
  );
};

interface Parts {
  contentTypes: ContentTypes;
  plugin: FindPlugin;
}

export const createOptedInTypes = ({ contentTypes, plugin }: Parts) => {
  let types = new Map<string, OptedInType>();

  const mainFieldOf = async (schema: unknown): Promise<string | null> => {
    const service: ContentManagerTypes = plugin('content-manager').service('content-types');
    const { settings } = await service.findConfiguration(schema);
    return settings?.mainField ?? null;
  };

  const describe = async (schema: ContentTypeSchema): Promise<OptedInType | null> => {
    const { uid } = schema;
    const optIn = parseOptIn(uid, schema);
    if (!optIn?.enabled) return null;
    const textFields = optIn.text ?? publicTextFields(schema);
    const mainField = optIn.title ?? (await mainFieldOf(schema));
    const uidField = Object.keys(schema.attributes).find(
      (name) => schema.attributes[name]?.type === 'uid',
    );
    return {
      uid,
      displayName: schema.info.displayName,
      kind: schema.kind,
      localized: isLocalized(schema),
      draftAndPublish: contentTypeTools.hasDraftAndPublish(schema),
      // A title stands in sentences that anyone reads, so a private one is no title.
      titleField:
        mainField && publicTextFields(schema).includes(mainField)
          ? mainField
          : (textFields[0] ?? null),
      textFields,
      slugField: optIn.slug ?? uidField ?? null,
      urlPatterns: optIn.url ?? [],
    };
  };

  return {
    /**
     * Reads which content types take part. Call once, when all plugins are loaded.
     * @throws Error that names the content type and the option that is wrong.
     */
    async load(): Promise<void> {
      const described = await Promise.all(Object.values(contentTypes()).map(describe));
      const found = described.filter((type) => type !== null);
      found.sort((left, right) => (left.uid < right.uid ? -1 : 1));
      types = new Map(found.map((type) => [type.uid, type]));
    },

    all(): OptedInType[] {
      return [...types.values()];
    },

    find(uid: string): OptedInType | null {
      return types.get(uid) ?? null;
    },

    /** @throws NotFoundError for a type that does not exist, ValidationError for one that does not take part */
    require(uid: string): OptedInType {
      const type = types.get(uid);
      if (type) return type;
      if (!Object.hasOwn(contentTypes(), uid)) {
        throw new errors.NotFoundError(`There is no content type ${uid}`);
      }
      throw new errors.ValidationError(
        `${uid} does not take part in Lifecycle. Set pluginOptions['lifecycle-map'].enabled to true in its schema.`,
      );
    },
  };
};

export type OptedInTypesService = ReturnType<typeof createOptedInTypes>;
