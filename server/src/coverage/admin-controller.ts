import type { Context } from '../strapi';
import { noParameters, parse } from '../http';
import type { AdminReader } from '../access';
import { knownSlot, type TaxonomyService } from '../taxonomy';
import type { LocalesService } from '../site';

import type { TermFilters } from '../../../plugin/coverage/axes';
import { DAY_MS, isoDay } from '../../../plugin/time';
import {
  adminCoverageQuery,
  coverageEntriesQuery,
  coverageHistoryQuery,
  freshnessQuery,
  untaggedQuery,
} from './schemas';
import type { CoverageEntriesService } from './entries';
import type { CoverageFreshnessService } from './freshness';
import type { CoverageMatrixService } from './matrix';
import type { CoveragePastService } from './past';
import type { PastSlice } from './request';

/** Length of the history unless the request says from when. */
const DEFAULT_DAYS = 90;

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
  adminReader: AdminReader;
  coverageEntries: CoverageEntriesService;
  coverageFreshness: CoverageFreshnessService;
  coverageMatrix: CoverageMatrixService;
  coveragePast: CoveragePastService;
  locales: LocalesService;
  taxonomy: TaxonomyService;
}

export const adminCoverage = ({
  adminReader,
  coverageEntries,
  coverageFreshness,
  coverageMatrix,
  coveragePast,
  locales,
  taxonomy,
}: Parts) => {
  const filtersOf = async (ctx: Context, { contentTypes, locale }: Filters) => ({
    types: adminReader.types(ctx.state.userAbility, contentTypes),
    locale: locale === undefined ? null : await locales.resolve(locale),
  });

  /** Days were counted of the whole library, so only what the user sees all of is told of them. */
  const pastOf = async (ctx: Context, slice: PastSlice): Promise<PastSlice> => ({
    ...slice,
    unseen: await Promise.all(
      slice.types.map(async (type) => ({
        contentType: type.uid,
        locales: await adminReader.hiddenLocales(ctx.state.userAbility, type),
      })),
    ),
  });

  return {
    /** `GET /coverage`, of now or of a past day */
    async find(ctx: Context): Promise<void> {
      const asked = knownSlot(taxonomy.current(), parse(adminCoverageQuery, ctx.query));
      const filters = await filtersOf(ctx, asked);
      ctx.body =
        asked.day === undefined
          ? await coverageMatrix.matrix({
              ...asked,
              ...filters,
              filters: termFilters(asked),
              sight: await adminReader.sight(ctx.state.userAbility),
            })
          : await coveragePast.matrix(asked.day, await pastOf(ctx, filters));
    },

    /** `GET /coverage/history` */
    async history(ctx: Context): Promise<void> {
      const asked = parse(coverageHistoryQuery, ctx.query);
      const to = asked.to ?? isoDay(Date.now());
      const from = asked.from ?? isoDay(Date.parse(to) - DEFAULT_DAYS * DAY_MS);
      const past = await pastOf(ctx, await filtersOf(ctx, asked));
      ctx.body = await coveragePast.history(from, to, past);
    },

    /** `GET /coverage/freshness` */
    async freshness(ctx: Context): Promise<void> {
      const asked = parse(freshnessQuery, ctx.query);
      const sight = await adminReader.sight(ctx.state.userAbility);
      ctx.body = await coverageFreshness.read(await filtersOf(ctx, asked), sight);
    },

    /** `GET /coverage/entries` */
    async entries(ctx: Context): Promise<void> {
      const asked = knownSlot(taxonomy.current(), parse(coverageEntriesQuery, ctx.query));
      const filters = await filtersOf(ctx, asked);
      const request = { ...asked, ...filters, filters: termFilters(asked) };
      ctx.body = await coverageEntries.inCell(request, asked);
    },

    /** `GET /coverage/untagged` */
    async untagged(ctx: Context): Promise<void> {
      const asked = parse(untaggedQuery, ctx.query);
      ctx.body = await coverageEntries.untagged(await filtersOf(ctx, asked), asked);
    },

    /** `GET /content-types` */
    contentTypes(ctx: Context): void {
      parse(noParameters, ctx.query);
      ctx.body = {
        data: adminReader
          .types(ctx.state.userAbility)
          .map(({ uid, displayName, kind, localized }) => ({ uid, displayName, kind, localized })),
        meta: {},
      };
    },
  };
};
