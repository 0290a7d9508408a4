import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { getService } from '../get-service';

/** Term keys that a request restricts its answer to. */
interface Slot {
  stages: string[];
  intents: string[];
  formats: string[];
  topics?: string[];
}

/** @throws ValidationError that names each term that the taxonomy does not declare: nothing could ever match it. */
export function requireKnownSlot(strapi: Core.Strapi, slot: Slot): void {
  const taxonomy = getService(strapi, 'taxonomy').current();
  const unknown = (['stages', 'intents', 'formats', 'topics'] as const).flatMap((facet) =>
    (slot[facet] ?? [])
      .filter((term) => !taxonomy[facet].some(({ key }) => key === term))
      .map((term) => ({
        path: [facet],
        message: `Unknown term "${term}" in ${facet}`,
        name: 'ValidationError',
      })),
  );
  const [first] = unknown;
  if (first) throw new errors.ValidationError(first.message, { errors: unknown });
}
