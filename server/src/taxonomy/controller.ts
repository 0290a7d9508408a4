import type { TaxonomyAnswer } from '../../../plugin/contracts/taxonomy';
import { answerUnlessKnown, parse } from '../http';
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
    const answer: TaxonomyAnswer = { data, meta: {} };
    answerUnlessKnown(ctx, JSON.stringify(answer), 'application/json');
  },
});
