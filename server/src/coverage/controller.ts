import type { Context } from '../strapi/context';

import { coverageQuery } from './schemas';
import { parse } from '../http/parse';
import { knownSlot } from '../taxonomy/known-terms';
import { typesFor } from '../access/readable-types';
import type { StrapiAuth } from '../strapi/parts';
import type { CoverageService } from './coverage';
import type { LocalesService } from '../site/locales';
import type { OptedInTypesService } from '../site/opted-in-types';
import type { TaxonomyService } from '../taxonomy/taxonomy';

interface Parts {
  auth: StrapiAuth;
  coverage: CoverageService;
  locales: LocalesService;
  optedInTypes: OptedInTypesService;
  taxonomy: TaxonomyService;
}

export const coverage = ({ auth, coverage, locales, optedInTypes, taxonomy }: Parts) => ({
  /** `GET /coverage`: of published entries that the caller may find. */
  async find(ctx: Context): Promise<void> {
    const { contentTypes, locale, rows, columns, ...filters } = knownSlot(
      taxonomy,
      parse(coverageQuery, ctx.query),
    );
    ctx.body = await coverage.publicMatrix({
      rows,
      columns,
      filters,
      types: await typesFor({ auth, optedInTypes }, ctx.state.auth, contentTypes),
      locale: locale === undefined ? null : await locales.resolve(locale),
    });
  },
});
