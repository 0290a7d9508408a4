import type { Context, FindPlugin } from '../strapi';
import { noParameters, parse } from '../http';
import { adminTypesFor } from '../access';
import { knownSlot, type TaxonomyService } from '../taxonomy';
import type { LocalesService, OptedInTypesService } from '../site';

import type { TermFilters } from '../../../plugin/coverage/axes';
import {
  adminCoverageQuery,
  coverageEntriesQuery,
  coverageHistoryQuery,
  freshnessQuery,
  untaggedQuery,
} from './schemas';
import { dayOf } from './snapshot';
import type { CoverageService } from './coverage';
import type { CoverageFreshnessService } from './freshness';
import type { CoveragePastService } from './past';

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

interface Parts {
  plugin: FindPlugin;
  coverage: CoverageService;
  coverageFreshness: CoverageFreshnessService;
  coveragePast: CoveragePastService;
  locales: LocalesService;
  optedInTypes: OptedInTypesService;
  taxonomy: TaxonomyService;
}

export const adminCoverage = ({
  plugin,
  coverage,
  coverageFreshness,
  coveragePast,
  locales,
  optedInTypes,
  taxonomy,
}: Parts) => {
  const filtersOf = async (ctx: Context, { contentTypes, locale }: Filters) => ({
    types: adminTypesFor({ plugin, optedInTypes }, ctx, contentTypes),
    locale: locale === undefined ? null : await locales.resolve(locale),
  });

  return {
    /** `GET /coverage`, of now or of a past day */
    async find(ctx: Context): Promise<void> {
      const asked = knownSlot(taxonomy, parse(adminCoverageQuery, ctx.query));
      const filters = await filtersOf(ctx, asked);
      ctx.body =
        asked.day === undefined
          ? await coverage.matrix({
              ...asked,
              ...filters,
              filters: termFilters(asked),
            })
          : await coveragePast.matrix(asked.day, filters);
    },

    /** `GET /coverage/history` */
    async history(ctx: Context): Promise<void> {
      const asked = parse(coverageHistoryQuery, ctx.query);
      const to = asked.to ?? dayOf(Date.now());
      const from = asked.from ?? dayOf(Date.parse(to) - SHOWN_DAYS * DAY_MS);
      ctx.body = await coveragePast.history(from, to, await filtersOf(ctx, asked));
    },

    /** `GET /coverage/freshness` */
    async freshness(ctx: Context): Promise<void> {
      const asked = parse(freshnessQuery, ctx.query);
      ctx.body = await coverageFreshness.read(await filtersOf(ctx, asked));
    },

    /** `GET /coverage/entries` */
    async entries(ctx: Context): Promise<void> {
      const asked = knownSlot(taxonomy, parse(coverageEntriesQuery, ctx.query));
      const request = {
        ...asked,
        ...(await filtersOf(ctx, asked)),
        filters: termFilters(asked),
      };
      ctx.body = await coverage.cellEntries(request, asked);
    },

    /** `GET /coverage/untagged` */
    async untagged(ctx: Context): Promise<void> {
      const asked = parse(untaggedQuery, ctx.query);
      const request = await filtersOf(ctx, asked);
      ctx.body = await coverage.untaggedEntries(request, asked);
    },

    /** `GET /content-types` */
    contentTypes(ctx: Context): void {
      parse(noParameters, ctx.query);
      ctx.body = {
        data: adminTypesFor({ plugin, optedInTypes }, ctx, undefined).map(
          ({ uid, displayName, kind, localized }) => ({ uid, displayName, kind, localized }),
        ),
        meta: {},
      };
    },
  };
};
