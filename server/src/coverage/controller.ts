import type { Context, StrapiAuth } from '../strapi';
import { parse } from '../http';
import { knownSlot, type TaxonomyService } from '../taxonomy';
import { typesFor } from '../access';
import type { LocalesService, OptedInTypesService } from '../site';

import { coverageQuery } from './schemas';
import type { CoverageMatrixService } from './matrix';

interface Parts {
  auth: StrapiAuth;
  coverageMatrix: CoverageMatrixService;
  locales: LocalesService;
  optedInTypes: OptedInTypesService;
  taxonomy: TaxonomyService;
}

export const coverage = ({ auth, coverageMatrix, locales, optedInTypes, taxonomy }: Parts) => ({
  /** `GET /coverage`: of published entries that the caller may find. */
  async find(ctx: Context): Promise<void> {
    const { contentTypes, locale, rows, columns, contacts, ...filters } = knownSlot(
      taxonomy.current(),
      parse(coverageQuery, ctx.query),
    );
    ctx.body = await coverageMatrix.publicMatrix({
      rows,
      columns,
      contacts,
      filters,
      types: await typesFor({ auth, optedInTypes }, ctx.state.auth, contentTypes),
      locale: locale === undefined ? null : await locales.resolve(locale),
    });
  },
});
