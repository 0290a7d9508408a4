import type { TaxonomyAnswer } from '../../../plugin/contracts/taxonomy';
import { parse } from '../http';
import type { Context } from '../strapi';
import { labelledTaxonomy } from './labelled-taxonomy';
import { taxonomyQuery } from './schemas';
import type { TaxonomyService } from './taxonomy';

/** Used on both APIs. */
export const taxonomy = ({ taxonomy }: { taxonomy: TaxonomyService }) => ({
  /** `GET /taxonomy` */
  find(ctx: Context): void {
    const { locale } = parse(taxonomyQuery, ctx.query);
    const data = labelledTaxonomy(taxonomy.current(), locale);
    ctx.body = { data, meta: {} } satisfies TaxonomyAnswer;
  },
});
