import { z } from '@strapi/utils';

import type {
  ContactConsentAnswer,
  ContactErasedAnswer,
  ContactExportAnswer,
  ContactTraitsAnswer,
} from '../../../plugin/contracts/contacts';
import type { ContactTokenAnswer } from '../../../plugin/contracts/touchpoints';
import { ARMS } from '../../../plugin/experiments/assign-arm';
import { address, answer, entry, noMeta, time } from '../http';

export const contactTokenAnswer: z.ZodType<ContactTokenAnswer> = answer(
  z.object({ token: z.jwt(), expiresAt: time }),
  noMeta,
);

const text = z.string().nullable();
const traits = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

export const contactExportAnswer: z.ZodType<ContactExportAnswer> = answer(
  z.object({
    contact: z.string(),
    identities: z.array(
      z.object({
        kind: z.string(),
        value: z.string(),
        createdAt: time,
        joinedAt: time.nullable(),
      }),
    ),
    touchpoints: z.array(
      z.object({
        messageId: text,
        type: z.string(),
        content: z.object(address).nullable(),
        url: text,
        channel: text,
        occurredAt: time,
        receivedAt: time,
        recommendationId: text,
        properties: entry.nullable(),
      }),
    ),
    served: z.array(
      z.object({
        recommendationId: z.string(),
        servedAt: time,
        items: z.array(z.object(address)),
      }),
    ),
    experiments: z.array(z.object({ experiment: z.string(), arm: z.enum(ARMS), since: time })),
    traits,
    consent: z.object({
      state: z.enum(['given', 'withdrawn', 'not_said']),
      changedAt: time.nullable(),
    }),
  }),
  noMeta,
);

export const contactConsentAnswer: z.ZodType<ContactConsentAnswer> = answer(
  z.object({ contact: z.string(), consent: z.boolean() }),
  noMeta,
);

export const contactTraitsAnswer: z.ZodType<ContactTraitsAnswer> = answer(
  z.object({ contact: z.string(), traits }),
  noMeta,
);

export const contactErasedAnswer: z.ZodType<ContactErasedAnswer> = answer(
  z.object({ contact: z.string(), erased: z.literal(true) }),
  noMeta,
);
