import type { Core } from '@strapi/strapi';
import type { Context } from '../http/context';

import { getService } from '../get-service';
import { coverageQuery } from './schemas';
import { parse } from '../http/parse';
import { knownSlot } from '../taxonomy/known-terms';
import { typesFor } from '../access/readable-types';

export const coverage = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /coverage`: of published entries that the caller may find. */
  async find(ctx: Context): Promise<void> {
    const { contentTypes, locale, rows, columns, ...filters } = knownSlot(
      strapi,
      parse(coverageQuery, ctx.query),
    );
    ctx.body = await getService(strapi, 'coverage').publicMatrix({
      rows,
      columns,
      filters,
      types: await typesFor(strapi, ctx.state.auth, contentTypes),
      locale: locale === undefined ? null : await getService(strapi, 'locales').resolve(locale),
    });
  },
});
