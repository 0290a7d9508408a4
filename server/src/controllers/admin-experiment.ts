import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from '../context';

import type {
  ExperimentAnswer,
  ExperimentInput,
  ExperimentsAnswer,
} from '../../../plugin/contracts/experiments';
import { getService } from '../get-service';
import { experimentParams, postExperimentBody } from '../schemas/experiments';
import { noParameters, parse } from '../schemas/parse';
import { readBody } from './read-body';

export const adminExperiment = ({ strapi }: { strapi: Core.Strapi }) => {
  const experiments = () => getService(strapi, 'experiments');
  const idOf = (ctx: Context): string => {
    parse(noParameters, ctx.query);
    return parse(experimentParams, ctx.params).id;
  };

  /** @throws ValidationError, NotFoundError for what the site does not have. */
  const requireKnown = ({ control, treatment, outcomes }: ExperimentInput): void => {
    for (const { rules } of [control, treatment]) {
      if (rules !== 'active' && rules !== 'none') getService(strapi, 'rules').find(rules);
    }
    const { touchpointTypes } = getService(strapi, 'taxonomy').current();
    const unknown = outcomes.find((type) => !touchpointTypes.some(({ key }) => key === type));
    if (unknown === undefined) return;
    const message = `outcomes: this site has no touchpoint type "${unknown}"`;
    throw new errors.ValidationError(message, {
      errors: [{ path: ['data', 'outcomes'], message, name: 'ValidationError' }],
    });
  };

  return {
    /** `GET /experiments` */
    find(ctx: Context): void {
      parse(noParameters, ctx.query);
      const answer: ExperimentsAnswer = { data: experiments().all(), meta: {} };
      ctx.body = answer;
    },

    /** `GET /experiments/:id` */
    async findOne(ctx: Context): Promise<void> {
      const answer: ExperimentAnswer = { data: await experiments().report(idOf(ctx)), meta: {} };
      ctx.body = answer;
    },

    /** `POST /experiments`: it starts at once, and is not changed any more. */
    async create(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      const { data } = parse(postExperimentBody, readBody(ctx));
      requireKnown(data);
      ctx.body = { data: await experiments().start(data), meta: {} };
      ctx.status = 201;
    },

    /** `POST /experiments/:id/stop` */
    async stop(ctx: Context): Promise<void> {
      ctx.body = { data: await experiments().stop(idOf(ctx)), meta: {} };
    },
  };
};
