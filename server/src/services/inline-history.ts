import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { ParsedTouchpoint } from '../schemas/touchpoint';
import type { HistoryTouchpoint } from './contact-history';
import { contentOf, typeProblem } from './touchpoint-meaning';

/**
 * Touchpoints given with a request, oldest first.
 * @throws ValidationError that names the first undeclared type.
 */
export function inlineHistory(
  strapi: Core.Strapi,
  touchpoints: ParsedTouchpoint[],
): HistoryTouchpoint[] {
  touchpoints.forEach(({ type }, index) => {
    const message = typeProblem(strapi, type);
    if (message === null) return;
    const path = ['touchpoints', String(index), 'type'];
    throw new errors.ValidationError(`${path.join('.')}: ${message}`, {
      errors: [{ path, message, name: 'ValidationError' }],
    });
  });
  return touchpoints.map((touchpoint) => ({
    type: touchpoint.type,
    content: contentOf(strapi, touchpoint),
    occurredAt: touchpoint.occurredAt ?? Date.now(),
    channel: touchpoint.channel ?? null,
  }));
}
