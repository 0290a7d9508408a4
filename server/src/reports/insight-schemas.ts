import { z } from '@strapi/utils';

import { LIMITS, text } from '../http';

/** `GET /insights/:contentType/:documentId` */
export const insightsQuery = z.strictObject({ locale: text(LIMITS.locale).optional() });
