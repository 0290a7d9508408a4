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
}) => ({
  /** `GET /taxonomy/settings` */
  async find(ctx: Context): Promise<void> {
    parse(noParameters, ctx.query);
    ctx.body = {
      data: await taxonomySettings.settings(),
      meta: {},
    } satisfies TaxonomySettingsAnswer;
  },

  /** `PUT /taxonomy/settings` */
  async update(ctx: Context): Promise<void> {
    parse(noParameters, ctx.query);
    const body = parse(putTaxonomyBody, readBody(ctx));
    const data = await taxonomySettings.apply(body, authorOf(ctx.state.user).name);
    ctx.body = { data, meta: {} } satisfies TaxonomySettingsAnswer;
  },

  /** `POST /taxonomy/preview` */
  async preview(ctx: Context): Promise<void> {
    parse(noParameters, ctx.query);
    const { data } = parse(previewTaxonomyBody, readBody(ctx));
    ctx.body = {
      data: await taxonomySettings.preview(data),
      meta: {},
    } satisfies TaxonomyPreviewAnswer;
  },

  /** `GET /taxonomy/changes` */
  async changes(ctx: Context): Promise<void> {
    parse(noParameters, ctx.query);
    ctx.body = { data: await taxonomySettings.history(), meta: {} } satisfies TaxonomyHistoryAnswer;
  },

  /** `POST /taxonomy/changes/:id/undo` */
  async undo(ctx: Context): Promise<void> {
    parse(noParameters, ctx.query);
    const { id } = parse(taxonomyChangeParams, ctx.params);
    const data = await taxonomySettings.undo(id, authorOf(ctx.state.user).name);
    ctx.body = { data, meta: {} } satisfies TaxonomySettingsAnswer;
  },
});
