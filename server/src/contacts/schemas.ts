import { z } from '@strapi/utils';

import { LIMITS, text } from '../http';
import { person } from '../people';

/** `/contacts/:id/…` */
export const identityQuery = z.strictObject({
  identity: z.enum(['contact', 'anonymous']).default('contact'),
});

/** `PUT /contacts/:id/consent` */
export const consentBody = z.strictObject({ consent: z.boolean() });

/** `POST /contacts/token` */
export const contactTokenBody = z.strictObject({ contact: text(LIMITS.personId) });

const { anonymousId, contactToken } = person;

/** Whom a visitor asks for: themselves. */
export const ownIds = z.strictObject({ anonymousId, contactToken });

/** `PUT /contacts/me/consent` */
export const ownConsentBody = ownIds.extend({ consent: z.boolean() });
