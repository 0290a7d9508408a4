import type { StrapiClient } from './strapi-client';

/** What an import needs to know of a content type. */
export interface TargetType {
  uid: string;
  /** Its path in the REST API. */
  plural: string;
  fields: Set<string>;
  /** Codes of the site's locales; empty when the type is not localized. */
  locales: string[];
  defaultLocale: string | null;
}

interface Schema {
  data: {
    schema: {
      pluralName: string;
      attributes: Record<string, unknown>;
      pluginOptions?: { i18n?: { localized?: boolean } };
    };
  };
}

/** @throws Error when the site has no such type, or it has no title. */
export async function readTargetType(client: StrapiClient, uid: string): Promise<TargetType> {
  const { data } = await client.get<Schema>(`/content-type-builder/content-types/${uid}`);
  const { pluralName, attributes, pluginOptions } = data.schema;
  const fields = new Set(Object.keys(attributes));
  for (const field of ['title', 'slug']) {
    if (!fields.has(field))
      throw new Error(`${uid} has no field "${field}", which an import needs.`);
  }
  const localized = pluginOptions?.i18n?.localized === true;
  const locales = localized
    ? await client.get<{ code: string; isDefault: boolean }[]>('/i18n/locales')
    : [];
  return {
    uid,
    plural: pluralName,
    fields,
    locales: locales.map(({ code }) => code),
    defaultLocale: locales.find(({ isDefault }) => isDefault)?.code ?? null,
  };
}
