import type { Context } from '../strapi/context';

import type { JourneysAnswer } from '../../../plugin/contracts/journeys';
import { journeysQuery } from './journey-schemas';
import { parse } from '../http/parse';
import { adminTypesFor } from '../access/admin-types';
import type { FindPlugin } from '../strapi/parts';
import type { JourneysService } from './journeys';
import type { OptedInTypesService } from '../site/opted-in-types';

interface Parts {
  plugin: FindPlugin;
  journeys: JourneysService;
  optedInTypes: OptedInTypesService;
}

export const adminJourney = ({ plugin, journeys, optedInTypes }: Parts) => ({
  /** `GET /journeys` */
  async find(ctx: Context): Promise<void> {
    const asked = parse(journeysQuery, ctx.query);
    const readable = new Set(
      adminTypesFor({ plugin, optedInTypes }, ctx, undefined).map(({ uid }) => uid),
    );
    const { report, meta } = await journeys.report(asked, readable);
    ctx.body = { data: report, meta } satisfies JourneysAnswer;
  },
});
