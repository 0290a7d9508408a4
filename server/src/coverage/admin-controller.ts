import type { Core } from '@strapi/strapi';
import type { Context } from '../http/context';

import type { TermFilters } from '../../../plugin/coverage/axes';
import { getService } from '../get-service';
import {
  adminCoverageQuery,
  coverageEntriesQuery,
  coverageHistoryQuery,
  freshnessQuery,
  untaggedQuery,
} from './schemas';
import { noParameters, parse } from '../http/parse';
import { adminTypesFor } from '../access/admin-types';
import { dayOf } from './snapshot';
import { knownSlot } from '../taxonomy/known-terms';

const DAY_MS = 86_400_000;
/** Days of history that are told when none were asked for. */
const SHOWN_DAYS = 90;

interface Filters {
  contentTypes?: string[];
  locale?: string;
}

const termFilters = ({ stages, intents, formats, topics }: TermFilters): TermFilters => ({
  stages,
  intents,
  formats,
  topics,
});

export const adminCoverage = ({ strapi }: { strapi: Core.Strapi }) => {
  const filtersOf = async (ctx: Context, { contentTypes, locale }: Filters) => ({
    types: adminTypesFor(strapi, ctx, contentTypes),
    locale: locale === undefined ? null : await getService(strapi, 'locales').resolve(locale),
  });

  return {
    /** `GET /coverage`, of now or of a past day */
    async find(ctx: Context): Promise<void> {
      const asked = knownSlot(strapi, parse(adminCoverageQuery, ctx.query));
      const filters = await filtersOf(ctx, asked);
      ctx.body =
        asked.day === undefined
          ? await getService(strapi, 'coverage').matrix({
              ...asked,
              ...filters,
              filters: termFilters(asked),
            })
          : await getService(strapi, 'coveragePast').matrix(asked.day, filters);
    },

    /** `GET /coverage/history` */
    async history(ctx: Context): Promise<void> {
      const asked = parse(coverageHistoryQuery, ctx.query);
      const to = asked.to ?? dayOf(Date.now());
      const from = asked.from ?? dayOf(Date.parse(to) - SHOWN_DAYS * DAY_MS);
      ctx.body = await getService(strapi, 'coveragePast').history(
        from,
        to,
        await filtersOf(ctx, asked),
      );
    },

    /** `GET /coverage/freshness` */
    async freshness(ctx: Context): Promise<void> {
      const asked = parse(freshnessQuery, ctx.query);
      ctx.body = await getService(strapi, 'coverageFreshness').read(await filtersOf(ctx, asked));
    },

    /** `GET /coverage/entries` */
    async entries(ctx: Context): Promise<void> {
      const asked = knownSlot(strapi, parse(coverageEntriesQuery, ctx.query));
      const request = {
        ...asked,
        ...(await filtersOf(ctx, asked)),
        filters: termFilters(asked),
      };
      ctx.body = await getService(strapi, 'coverage').cellEntries(request, asked);
    },

    /** `GET /coverage/untagged` */
    async untagged(ctx: Context): Promise<void> {
      const asked = parse(untaggedQuery, ctx.query);
      const request = await filtersOf(ctx, asked);
      ctx.body = await getService(strapi, 'coverage').untaggedEntries(request, asked);
    },

    /** `GET /content-types` */
    contentTypes(ctx: Context): void {
      parse(noParameters, ctx.query);
      ctx.body = {
        data: adminTypesFor(strapi, ctx, undefined).map(
          ({ uid, displayName, kind, localized }) => ({ uid, displayName, kind, localized }),
        ),
        meta: {},
      };
    },
  };
};
