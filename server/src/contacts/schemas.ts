import { z } from '@strapi/utils';

import { LIMITS, text } from '../http';

/** `PUT /contacts/:id/consent` */
export const consentBody = z.strictObject({ consent: z.boolean() });

/** `POST /contacts/token` */
export const contactTokenBody = z.strictObject({ contact: text(LIMITS.personId) });
