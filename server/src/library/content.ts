import type { Core } from '@strapi/strapi';
import type { Context } from '../http/context';

import { getService } from '../get-service';
import { parse } from '../http/parse';
import { contentsQuery } from '../recommendations/schemas';
import { contentGate } from '../access/entry-gate';
import { knownSlot } from '../taxonomy/known-terms';
import { typesFor } from '../access/readable-types';

export const content = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /contents` */
  async find(ctx: Context): Promise<void> {
    const asked = knownSlot(strapi, parse(contentsQuery, ctx.query));
    const auth = ctx.state.auth;
    ctx.body = await getService(strapi, 'contents').find({
      ...asked,
      types: await typesFor(strapi, auth, asked.contentTypes),
      locale: await getService(strapi, 'locales').resolve(asked.locale),
      gate: contentGate(strapi, auth),
    });
  },
});
