import { errors } from '@strapi/utils';
import type { Context } from '../strapi';
import { noParameters, parse } from '../http';
import { authorOf } from '../access';

import type { Job, JobAnswer, JobItemsAnswer, JobsAnswer } from '../../../plugin/contracts/jobs';
import { jobItemsQuery, jobParams, jobsQuery } from './job-schemas';
import type { JobsService } from './jobs';

const existing = (id: string, job: Job | null): Job => {
  if (job !== null) return job;
  throw new errors.NotFoundError(`There is no job ${id}`);
};

export const adminJob = ({ jobs }: { jobs: JobsService }) => {
  const answer = (ctx: Context, data: Job): void => {
    ctx.body = { data, meta: {} } satisfies JobAnswer;
  };

  return {
    /** `GET /jobs` */
    async find(ctx: Context): Promise<void> {
      const { kind } = parse(jobsQuery, ctx.query);
      ctx.body = { data: await jobs.latest(kind), meta: {} } satisfies JobsAnswer;
    },

    /** `GET /jobs/:id` */
    async findOne(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      const { id } = parse(jobParams, ctx.params);
      answer(ctx, existing(id, await jobs.find(id)));
    },

    /** `GET /jobs/:id/items` */
    async items(ctx: Context): Promise<void> {
      const { id } = parse(jobParams, ctx.params);
      const { after, pageSize } = parse(jobItemsQuery, ctx.query);
      existing(id, await jobs.find(id));
      const { items, next } = await jobs.items(id, after, pageSize);
      ctx.body = { data: items, meta: { next } } satisfies JobItemsAnswer;
    },

    /** `POST /jobs/:id/cancel` */
    async cancel(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      const { id } = parse(jobParams, ctx.params);
      answer(ctx, existing(id, await jobs.cancel(id)));
    },

    /** `POST /suggestions/jobs` */
    async suggest(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      answer(ctx, await jobs.startSuggest(authorOf(ctx.state.user)));
      ctx.status = 202;
    },
  };
};
