import { z } from '@strapi/utils';

import { MAX_TRAIT } from '../../../plugin/journey/traits';
import { LIMITS, text } from '../http';
import { person } from '../people';

const MAX_TRAIT_KEY = 64;

/** `/contacts/:id/…` */
export const identityQuery = z.strictObject({
  identity: z.enum(['contact', 'anonymous']).default('contact'),
});

/** `PUT /contacts/:id/consent` */
export const consentBody = z.strictObject({ consent: z.boolean() });

/** `PUT /contacts/:id/traits`: null removes a trait. */
export const traitsBody = z.strictObject({
  data: z.record(
    text(MAX_TRAIT_KEY),
    z.union([text(MAX_TRAIT), z.number(), z.boolean()]).nullable(),
  ),
});

/** `POST /contacts/token` */
export const contactTokenBody = z.strictObject({ contact: text(LIMITS.personId) });

const { anonymousId, contactToken } = person;

/** Whom a visitor asks for: themselves. */
export const ownIds = z.strictObject({ anonymousId, contactToken });

/** `PUT /contacts/me/consent` */
export const ownConsentBody = ownIds.extend({ consent: z.boolean() });
