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
  const service = () => jobs;

  const answer = (ctx: Context, data: Job): void => {
    const body: JobAnswer = { data, meta: {} };
    ctx.body = body;
  };

  return {
    /** `GET /jobs` */
    async find(ctx: Context): Promise<void> {
      const { kind } = parse(jobsQuery, ctx.query);
      const body: JobsAnswer = { data: await service().latest(kind), meta: {} };
      ctx.body = body;
    },

    /** `GET /jobs/:id` */
    async findOne(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      const { id } = parse(jobParams, ctx.params);
      answer(ctx, existing(id, await service().find(id)));
    },

    /** `GET /jobs/:id/items` */
    async items(ctx: Context): Promise<void> {
      const { id } = parse(jobParams, ctx.params);
      const { after, pageSize } = parse(jobItemsQuery, ctx.query);
      existing(id, await service().find(id));
      const found = await service().items(id, after, pageSize + 1);
      const page = found.slice(0, pageSize);
      const body: JobItemsAnswer = {
        data: page.map(({ documentId, result, added, removed, error }) => ({
          documentId,
          result,
          added,
          removed,
          error,
        })),
        meta: { next: found.length > pageSize ? (page.at(-1)?.position ?? null) : null },
      };
      ctx.body = body;
    },

    /** `POST /jobs/:id/cancel` */
    async cancel(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      const { id } = parse(jobParams, ctx.params);
      answer(ctx, existing(id, await service().cancel(id)));
    },

    /** `POST /suggestions/jobs` */
    async suggest(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      answer(ctx, await service().startSuggest(authorOf(ctx)));
      ctx.status = 202;
    },
  };
};
