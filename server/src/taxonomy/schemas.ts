import { z } from '@strapi/utils';

import { LIMITS, text } from '../http';

/** `GET /taxonomy` */
export const taxonomyQuery = z.strictObject({ locale: text(LIMITS.locale).optional() });
