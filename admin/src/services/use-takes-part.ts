import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';

import { PLUGIN_ID } from '../../../plugin/plugin-id';

/** Whether a content type is opted in, read from the Content Manager's schemas without a request. */
export function useTakesPart(contentType: string): boolean {
  const { list } = useDocumentLayout(contentType);
  const own: unknown = Object.entries(list.options ?? {}).find(([name]) => name === PLUGIN_ID)?.[1];
  return typeof own === 'object' && own !== null && 'enabled' in own && own.enabled === true;
}
