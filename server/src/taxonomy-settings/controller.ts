import type {
  TaxonomyHistoryAnswer,
  TaxonomyPreviewAnswer,
  TaxonomySettingsAnswer,
} from '../../../plugin/contracts/taxonomy-settings';
import type { Context } from '../strapi';
import { noParameters, parse, readBody } from '../http';
import { authorOf } from '../access';
import { previewTaxonomyBody, putTaxonomyBody, taxonomyChangeParams } from './schemas';
import type { TaxonomySettingsService } from './taxonomy-settings';

/** The settings of the taxonomy. */
export const adminTaxonomy = ({
  taxonomySettings,
}: {
  taxonomySettings: TaxonomySettingsService;
}) => {
  const service = () => taxonomySettings;

  return {
    /** `GET /taxonomy/settings` */
    async find(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      const answer: TaxonomySettingsAnswer = { data: await service().settings(), meta: {} };
      ctx.body = answer;
    },

    /** `PUT /taxonomy/settings` */
    async update(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      const body = parse(putTaxonomyBody, readBody(ctx));
      const data = await service().apply(body, authorOf(ctx).name);
      const answer: TaxonomySettingsAnswer = { data, meta: {} };
      ctx.body = answer;
    },

    /** `POST /taxonomy/preview` */
    async preview(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      const { data } = parse(previewTaxonomyBody, readBody(ctx));
      const answer: TaxonomyPreviewAnswer = { data: await service().preview(data), meta: {} };
      ctx.body = answer;
    },

    /** `GET /taxonomy/changes` */
    async changes(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      const answer: TaxonomyHistoryAnswer = { data: await service().history(), meta: {} };
      ctx.body = answer;
    },

    /** `POST /taxonomy/changes/:id/undo` */
    async undo(ctx: Context): Promise<void> {
      parse(noParameters, ctx.query);
      const { id } = parse(taxonomyChangeParams, ctx.params);
      const data = await service().undo(id, authorOf(ctx).name);
      const answer: TaxonomySettingsAnswer = { data, meta: {} };
      ctx.body = answer;
    },
  };
};
