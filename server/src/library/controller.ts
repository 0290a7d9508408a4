import type { Context } from '../strapi/context';

import { parse } from '../http/parse';
import { contentsQuery } from './schemas';
import { contentGate } from '../access/entry-gate';
import { knownSlot } from '../taxonomy/known-terms';
import { typesFor } from '../access/readable-types';
import type { ContentApi, GetModel, StrapiAuth } from '../strapi/parts';
import type { ContentsService } from './contents';
import type { LocalesService } from '../site/locales';
import type { OptedInTypesService } from '../site/opted-in-types';
import type { TaxonomyService } from '../taxonomy/taxonomy';

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
    const asked = knownSlot(taxonomy, parse(contentsQuery, ctx.query));
    const auth = ctx.state.auth;
    ctx.body = await contents.find({
      ...asked,
      types: await typesFor({ auth: strapiAuth, optedInTypes }, auth, asked.contentTypes),
      locale: await locales.resolve(asked.locale),
      gate: contentGate({ contentAPI, getModel }, auth),
    });
  },
});
