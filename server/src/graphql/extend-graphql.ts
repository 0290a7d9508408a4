import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../../plugin/plugin-id';
import { takesPart } from '../site';
import { resolversOf, scopesOf, type ResolverParts } from './resolvers';
import { typeDefsFor } from './type-defs';

interface GraphqlExtension {
  shadowCRUD(uid: string): { disable(): void };
  use(extension: () => object): void;
}

interface GraphqlNames {
  naming: { getTypeName(contentType: unknown): string };
}

type Site = Pick<Core.Strapi, 'contentTypes' | 'plugin' | 'plugins'>;

/** Names of the types that take part, by uid. Read when the schema is made, which is before ours are loaded. */
function typeNames(strapi: Site): Map<string, string> {
  const { naming } = strapi.plugin('graphql').service('utils') as unknown as GraphqlNames;
  const types = Object.values(strapi.contentTypes).filter(takesPart);
  return new Map(types.map((type) => [type.uid, naming.getTypeName(type)]));
}

/** Adds lists, touchpoints and terms to GraphQL where the site has it, and keeps it from writing past our checks. */
export function extendGraphql(strapi: Site, parts: ResolverParts): void {
  if (strapi.plugins.graphql === undefined) return;
  const extension = strapi.plugin('graphql').service('extension') as unknown as GraphqlExtension;
  for (const uid of Object.keys(strapi.contentTypes)) {
    if (uid.startsWith(`plugin::${PLUGIN_ID}.`)) extension.shadowCRUD(uid).disable();
  }
  extension.use(() => {
    const types = typeNames(strapi);
    return {
      typeDefs: typeDefsFor([...types.values()]),
      resolvers: resolversOf(parts, types),
      resolversConfig: scopesOf(types),
    };
  });
}
