import type { Core } from '@strapi/strapi';
import type { Context } from '../http/context';

import type { EntriesAnswer } from '../../../plugin/contracts/rules';
import { getService } from '../get-service';
import { parse } from '../http/parse';
import { entriesQuery } from '../rules/schemas';
import { adminTypesFor } from '../access/admin-types';
import { findEntries, searchEntries } from './named-entries';

const LIMIT = 20;

export const adminEntry = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /entries`: what an editor may choose from, by what it is called. */
  async find(ctx: Context): Promise<void> {
    const { text, documentIds, locale } = parse(entriesQuery, ctx.query);
    const readable = new Set(adminTypesFor(strapi, ctx, undefined).map(({ uid }) => uid));
    const resolved = await getService(strapi, 'locales').resolve(locale);
    const data =
      documentIds === undefined
        ? searchEntries(strapi, text, readable, resolved, LIMIT)
        : findEntries(strapi, documentIds, readable, resolved);
    const answer: EntriesAnswer = { data, meta: {} };
    ctx.body = answer;
  },
});
