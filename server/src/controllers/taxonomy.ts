import type { Core } from '@strapi/strapi';
import type { Context } from '../context';

import type { TaxonomyAnswer } from '../../../plugin/contracts/taxonomy';
import { getService } from '../get-service';
import { noParameters, parse } from '../schemas/parse';

/** Used on both APIs. */
export const taxonomy = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /taxonomy` */
  find(ctx: Context): void {
    parse(noParameters, ctx.query);
    const { stages, intents, formats, topics, touchpointTypes } = getService(
      strapi,
      'taxonomy',
    ).current();
    const answer: TaxonomyAnswer = {
      data: {
        stages: stages.map(({ key, label, goal, advice, order }) => ({
          key,
          label,
          goal,
          ...(advice === undefined ? {} : { advice }),
          order,
        })),
        intents,
        formats,
        topics,
        touchpointTypes: touchpointTypes.map(({ key, label, stage, consumes }) => ({
          key,
          label,
          stage,
          consumes,
        })),
      },
      meta: {},
    };
    ctx.body = answer;
  },
});
