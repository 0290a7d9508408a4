import type {
  ChangedExperimentAnswer,
  ExperimentAnswer,
  ExperimentPowerAnswer,
  ExperimentsAnswer,
} from '../../../plugin/contracts/experiments';
import { noParameters, parse, readBody } from '../http';
import type { Context } from '../strapi';
import type { ExperimentsService } from './experiments';
import { experimentParams, postExperimentBody, powerQuery } from './schemas';

const idOf = (ctx: Context): string => {
  parse(noParameters, ctx.query);
  return parse(experimentParams, ctx.params).id;
};

export const adminExperiment = ({ experiments }: { experiments: ExperimentsService }) => ({
  /** `GET /experiments` */
  async find(ctx: Context): Promise<void> {
    parse(noParameters, ctx.query);
    const data = await experiments.all();
    ctx.body = { data, meta: experiments.choices() } satisfies ExperimentsAnswer;
  },

  /** `GET /experiments/power` */
  async power(ctx: Context): Promise<void> {
    const data = await experiments.power(parse(powerQuery, ctx.query));
    ctx.body = { data, meta: {} } satisfies ExperimentPowerAnswer;
  },

  /** `GET /experiments/:id` */
  async findOne(ctx: Context): Promise<void> {
    const data = await experiments.report(idOf(ctx));
    ctx.body = { data, meta: {} } satisfies ExperimentAnswer;
  },

  /** `POST /experiments`: starts it at once. It cannot be changed. */
  async create(ctx: Context): Promise<void> {
    parse(noParameters, ctx.query);
    const { data } = parse(postExperimentBody, readBody(ctx));
    const started = await experiments.start(data);
    ctx.body = { data: started, meta: {} } satisfies ChangedExperimentAnswer;
    ctx.status = 201;
  },

  /** `POST /experiments/:id/adopt`: its winner becomes what everybody gets. */
  async adopt(ctx: Context): Promise<void> {
    const data = await experiments.adopt(idOf(ctx));
    ctx.body = { data, meta: {} } satisfies ChangedExperimentAnswer;
  },

  /** `POST /experiments/:id/abandon`: undoes that. */
  async abandon(ctx: Context): Promise<void> {
    const data = await experiments.abandon(idOf(ctx));
    ctx.body = { data, meta: {} } satisfies ChangedExperimentAnswer;
  },

  /** `POST /experiments/:id/stop` */
  async stop(ctx: Context): Promise<void> {
    const data = await experiments.stop(idOf(ctx));
    ctx.body = { data, meta: {} } satisfies ChangedExperimentAnswer;
  },
});
