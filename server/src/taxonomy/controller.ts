import type { TaxonomyAnswer } from '../../../plugin/contracts/taxonomy';
import { labelIn } from '../../../plugin/taxonomy/label-in';
import { omit } from '../../../plugin/taxonomy/omit';
import type { Term } from '../../../plugin/taxonomy/taxonomy';
import type { Context } from '../strapi';
import { parse } from '../http';
import { taxonomyQuery } from './schemas';
import type { TaxonomyService } from './taxonomy';

/** Terms under their labels in a locale, or as they are without one. */
const inLocale =
  (locale: string | undefined) =>
  <Known extends Pick<Term, 'label' | 'labels'>>(terms: Known[]): Known[] =>
    locale === undefined ? terms : terms.map((term) => ({ ...term, label: labelIn(term, locale) }));

/** Used on both APIs. */
export const taxonomy = ({ taxonomy }: { taxonomy: TaxonomyService }) => ({
  /** `GET /taxonomy` */
  find(ctx: Context): void {
    const labelled = inLocale(parse(taxonomyQuery, ctx.query).locale);
    const { stages, intents, formats, topics, touchpointTypes, retired = [] } = taxonomy.current();
    const answer: TaxonomyAnswer = {
      data: {
        stages: labelled(stages).map((stage) => omit(stage, 'channels')),
        intents: labelled(intents),
        formats: labelled(formats),
        topics: labelled(topics),
        touchpointTypes: labelled(touchpointTypes).map(
          ({ key, label, labels, colour, stage, consumes }) => ({
            key,
            label,
            ...(labels && { labels }),
            ...(colour && { colour }),
            stage,
            consumes,
          }),
        ),
        retired: labelled(retired),
      },
      meta: {},
    };
    ctx.body = answer;
  },
});
