import type { Context } from '../strapi';
import { parse } from '../http';
import type { AdminReader } from '../access';

import type { JourneysAnswer } from '../../../plugin/contracts/journeys';
import { journeysQuery } from './schemas';
import type { JourneysService } from './journeys';

interface Parts {
  adminReader: AdminReader;
  journeys: JourneysService;
}

export const adminJourney = ({ adminReader, journeys }: Parts) => ({
  /** `GET /journeys` */
  async find(ctx: Context): Promise<void> {
    const asked = parse(journeysQuery, ctx.query);
    const sight = await adminReader.sight(ctx.state.userAbility);
    const { report, meta } = await journeys.report(asked, sight);
    ctx.body = { data: report, meta } satisfies JourneysAnswer;
  },
});
