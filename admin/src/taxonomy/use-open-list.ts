import { useQueryParams } from '@strapi/strapi/admin';

import { COLLECTIONS, type Collection } from '../../../plugin/taxonomy/document/taxonomy-document';

/** The open list, kept in the URL. */
export function useOpenList(): [Collection, (list: string) => void] {
  const [{ query }, setQuery] = useQueryParams<{ list?: string }>();
  const open = COLLECTIONS.find((name) => name === query.list) ?? 'stages';
  return [open, (list) => setQuery({ list })];
}
