import { z } from '@strapi/utils';

import { LIMITS, text } from './text';

/** `POST /contacts/token` */
export const contactTokenBody = z.strictObject({ contact: text(LIMITS.personId) });
