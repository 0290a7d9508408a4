import { z } from '@strapi/utils';

import { ERROR_CODES } from '../../../plugin/contracts/envelope';

/** Strapi's envelope of a success. */
export const answer = <Data extends z.ZodType, Meta extends z.ZodType>(data: Data, meta: Meta) =>
  z.object({ data, meta });

export const noMeta = z.object({});
export const time = z.iso.datetime();
export const share = z.number().min(0).max(1);
export const count = z.int().min(0);
export const errorCode = z.enum(ERROR_CODES);
/** An entry as Strapi's own API answers it. */
export const entry = z.record(z.string(), z.unknown());

export const tags = {
  stages: z.array(z.string()),
  intents: z.array(z.string()),
  format: z.string().nullable(),
  topics: z.array(z.string()),
};

export const address = {
  contentType: z.string(),
  documentId: z.string(),
  locale: z.string().nullable(),
};
