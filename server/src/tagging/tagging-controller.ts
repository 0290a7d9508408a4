import type { Core } from '@strapi/strapi';
import type { Context } from '../http/context';

import type { TaggingAnswer } from '../../../plugin/contracts/tagging';
import { getService } from '../get-service';
import { parse } from '../http/parse';
import { taggingQuery } from './tagging-schemas';
import { adminTypesFor } from '../access/admin-types';
import { contentKey } from '../library/entries';
import { readTaggingEntries } from './tagging-entries';

export const adminTagging = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /tagging` */
  async find(ctx: Context): Promise<void> {
    const { queue, contentTypes, locale, format, after, pageSize } = parse(taggingQuery, ctx.query);
    if (locale !== undefined) await getService(strapi, 'locales').resolve(locale);
    const request = {
      types: adminTypesFor(strapi, ctx, contentTypes),
      locale: locale ?? null,
      format: format ?? null,
    };
    const service = getService(strapi, 'tagging');
    // One more than is answered tells whether there is more.
    const found = await service.waiting(request, queue, after ?? null, pageSize + 1);
    const page = found.slice(0, pageSize);
    const last = page.at(-1);
    const answer: TaggingAnswer = {
      data: await readTaggingEntries(strapi, ctx, page),
      meta: {
        ...(after === undefined ? { totals: await service.totals(request) } : {}),
        next: last !== undefined && found.length > pageSize ? contentKey(last) : null,
      },
    };
    ctx.body = answer;
  },
});
