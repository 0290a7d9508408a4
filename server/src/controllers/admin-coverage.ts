import type { Core } from '@strapi/strapi';
import type { Context } from '../context';

import { getService } from '../get-service';
import { coverageEntriesQuery, coverageQuery, untaggedQuery } from '../schemas/coverage';
import { noParameters, parse } from '../schemas/parse';
import { adminTypesFor } from '../services/admin-types';

interface Filters {
  contentTypes?: string[];
  locale?: string;
}

export const adminCoverage = ({ strapi }: { strapi: Core.Strapi }) => {
  const filtersOf = async (ctx: Context, { contentTypes, locale }: Filters) => ({
    types: adminTypesFor(strapi, ctx, contentTypes),
    locale: locale === undefined ? null : await getService(strapi, 'locales').resolve(locale),
    publishedOnly: false,
  });

  return {
    /** `GET /coverage` */
    async find(ctx: Context): Promise<void> {
      const asked = parse(coverageQuery, ctx.query);
      ctx.body = await getService(strapi, 'coverage').matrix({
        ...asked,
        ...(await filtersOf(ctx, asked)),
      });
    },

    /** `GET /coverage/entries` */
    async entries(ctx: Context): Promise<void> {
      const asked = parse(coverageEntriesQuery, ctx.query);
      const request = { ...asked, ...(await filtersOf(ctx, asked)) };
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
