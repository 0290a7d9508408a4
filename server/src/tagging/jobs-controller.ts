import { errors } from '@strapi/utils';
import type { OptedInTypesService } from '../site';
import type { Context, Database } from '../strapi';
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
import { jobNarrower } from './narrowed-jobs';

const existing = (id: string, job: Job | null): Job => {
  if (job !== null) return job;
  throw new errors.NotFoundError(`There is no job ${id}`);
};

interface Parts {
  adminReader: AdminReader;
  db: Database;
  optedInTypes: OptedInTypesService;
  jobs: JobsService;
}

export const adminJob = ({ adminReader, db, jobs, optedInTypes }: Parts) => {
  const narrowerFor = jobNarrower({ db, adminReader, optedInTypes });

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

  /** As far as the user may be told of the entries that they are about. */
  const told = async (ctx: Context, found: Job[]): Promise<Job[]> => {
    const narrow = narrowerFor(ctx.state.userAbility);
    const answered: Job[] = [];
    for (const job of found) answered.push(await narrow(job, await jobs.contentTypeOf(job.id)));
    return answered;
  };

  const answer = async (ctx: Context, job: Job): Promise<void> => {
    const [data = job] = await told(ctx, [job]);
    ctx.body = { data, meta: {} } satisfies JobAnswer;
  };

  return {
    /** `GET /jobs` */
    async find(ctx: Context): Promise<void> {
      const { kind } = parse(jobsQuery, ctx.query);
      const data = await told(ctx, await jobs.latest(kind));
      ctx.body = { data, meta: {} } satisfies JobsAnswer;
    },

    /** `GET /jobs/:id` */
    async findOne(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      const { id } = parse(jobParams, ctx.params);
      await answer(ctx, existing(id, await jobs.find(id)));
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
      await answer(ctx, existing(id, await jobs.cancel(id)));
    },

    /** `POST /suggestions/jobs` */
    async suggest(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      await answer(ctx, await jobs.startSuggest(authorOf(ctx.state.user)));
      ctx.status = 202;
    },
  };
};
