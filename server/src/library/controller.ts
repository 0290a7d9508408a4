import type { Context, ContentApi, GetModel, StrapiAuth } from '../strapi';
import { parse } from '../http';
import { contentGate, typesFor } from '../access';
import { knownSlot, type TaxonomyService } from '../taxonomy';
import type { LocalesService, OptedInTypesService } from '../site';

import { contentsQuery } from './schemas';
import type { ContentsService } from './contents';

interface Parts {
  auth: StrapiAuth;
  contentAPI: ContentApi;
  getModel: GetModel;
  contents: ContentsService;
  locales: LocalesService;
  optedInTypes: OptedInTypesService;
  taxonomy: TaxonomyService;
}

export const content = ({
  auth: strapiAuth,
  contentAPI,
  getModel,
  contents,
  locales,
  optedInTypes,
  taxonomy,
}: Parts) => ({
  /** `GET /contents` */
  async find(ctx: Context): Promise<void> {
    const asked = knownSlot(taxonomy.current(), parse(contentsQuery, ctx.query));
    const auth = ctx.state.auth;
    ctx.body = await contents.find({
      ...asked,
      types: await typesFor({ auth: strapiAuth, optedInTypes }, auth, asked.contentTypes),
      locale: await locales.resolve(asked.locale),
      gate: contentGate({ contentAPI, getModel }, auth),
    });
  },
});
