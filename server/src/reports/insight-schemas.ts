import { z } from '@strapi/utils';

import { LIMITS, text } from '../http/text';

/** `GET /insights/:contentType/:documentId` */
export const insightsQuery = z.strictObject({ locale: text(LIMITS.locale).optional() });
