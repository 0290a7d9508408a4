import type { Context } from '../strapi';
import { invalid, noParameters, parse, readBody } from '../http';
import type { RulesService } from '../rules';

import type {
  ChangedExperimentAnswer,
  ExperimentAnswer,
  ExperimentInput,
  ExperimentsAnswer,
} from '../../../plugin/contracts/experiments';
import { experimentParams, postExperimentBody } from './schemas';
import type { ExperimentsService } from './experiments';

interface Parts {
  experiments: ExperimentsService;
  rules: RulesService;
}

export const adminExperiment = ({
  experiments: experimentsService,
  rules: rulesService,
}: Parts) => {
  const experiments = () => experimentsService;
  const idOf = (ctx: Context): string => {
    parse(noParameters, ctx.query);
    return parse(experimentParams, ctx.params).id;
  };

  /** @throws ValidationError, NotFoundError for what the site does not have. */
  const requireKnown = ({ control, treatment, outcomes }: ExperimentInput): void => {
    for (const { rules } of [control, treatment]) {
      if (rules !== 'active' && rules !== 'none') rulesService.find(rules);
    }
    const possible = experiments().choices().outcomes;
    const unknown = outcomes.find((type) => !possible.includes(type));
    if (unknown === undefined) return;
    const message = `outcomes: this site has no touchpoint type "${unknown}" that can be a success`;
    throw invalid(['data', 'outcomes'], message);
  };

  return {
    /** `GET /experiments` */
    async find(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      const data = await experiments().all();
      ctx.body = { data, meta: experiments().choices() } satisfies ExperimentsAnswer;
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
      const started = await experiments().start(data);
      ctx.body = { data: started, meta: {} } satisfies ChangedExperimentAnswer;
      ctx.status = 201;
    },

    /** `POST /experiments/:id/stop` */
    async stop(ctx: Context): Promise<void> {
      const stopped = await experiments().stop(idOf(ctx));
      ctx.body = { data: stopped, meta: {} } satisfies ChangedExperimentAnswer;
    },
  };
};
