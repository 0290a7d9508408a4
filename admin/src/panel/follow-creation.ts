import type { StrapiApp } from '@strapi/strapi/admin';

import { unsavedTags } from './unsaved-tags';

/** The parts that we read of the Content Manager's store action for a saved entry. */
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

/** Passes a form's tags on to the entry created from it. */
export const followCreation: ReturnType<StrapiApp['middlewares'][number]> =
  () => (next) => (action) => {
    if (isSaved(action) && CREATES.includes(action.meta.arg.endpointName)) {
      const { model, documentId: before } = action.meta.arg.originalArgs;
      const documentId = action.payload.data?.documentId;
      if (!before && documentId) unsavedTags.assign(model, documentId);
    }
    return next(action);
  };
