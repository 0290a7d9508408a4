import { errors } from '@strapi/utils';
import type { Context } from '../strapi';
import { noParameters, parse } from '../http';
import { authorOf, type Ability, type AdminReader } from '../access';

import type {
  Job,
  JobAnswer,
  JobItem,
  JobItemsAnswer,
  JobsAnswer,
} from '../../../plugin/contracts/jobs';
import { jobItemsQuery, jobParams, jobsQuery } from './job-schemas';
import type { JobsService } from './jobs';

const existing = (id: string, job: Job | null): Job => {
  if (job !== null) return job;
  throw new errors.NotFoundError(`There is no job ${id}`);
};

interface Parts {
  adminReader: AdminReader;
  jobs: JobsService;
}

export const adminJob = ({ adminReader, jobs }: Parts) => {
  /** Without those of entries that the user may not read; what is gone meanwhile stays. */
  const visibleItems = async (
    ability: Ability,
    contentType: string | null,
    items: JobItem[],
  ): Promise<JobItem[]> => {
    if (contentType === null) return items;
    const address = ({ documentId }: JobItem) => ({ contentType, documentId });
    const { hides } = await adminReader.sight(ability, items.map(address));
    return items.filter((item) => !hides(address(item)));
  };

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
      const { contentType, items, next } = await jobs.items(id, after, pageSize);
      const data = await visibleItems(ctx.state.userAbility, contentType, items);
      ctx.body = { data, meta: { next } } satisfies JobItemsAnswer;
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
