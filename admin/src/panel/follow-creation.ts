import type { StrapiApp } from '@strapi/strapi/admin';

import { unsavedTags } from './unsaved-tags';

/** The parts that we read of how the Content Manager tells its store that it saved an entry. */
interface Saved {
  type: 'adminApi/executeMutation/fulfilled';
  meta: { arg: { endpointName: string; originalArgs: { model: string; documentId?: string } } };
  payload: { data?: { documentId?: string } };
}

const CREATES = ['createDocument', 'publishDocument'];

const isSaved = (action: unknown): action is Saved =>
  typeof action === 'object' &&
  action !== null &&
  'type' in action &&
  action.type === 'adminApi/executeMutation/fulfilled';

/** Hands the tags of a form on to the entry that was just created from it. */
export const followCreation: ReturnType<StrapiApp['middlewares'][number]> =
  () => (next) => (action) => {
    if (isSaved(action) && CREATES.includes(action.meta.arg.endpointName)) {
      const { model, documentId: before } = action.meta.arg.originalArgs;
      const documentId = action.payload.data?.documentId;
      if (!before && documentId) unsavedTags.assign(model, documentId);
    }
    return next(action);
  };
