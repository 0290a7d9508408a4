import type { PlacementsAnswer } from '../../../plugin/contracts/placements';
import { noParameters, parse } from '../http';
import type { Context } from '../strapi';
import type { PlacementsService } from './placements';

interface Parts {
  placements: Pick<PlacementsService, 'all'>;
}

export const placement = ({ placements }: Parts) => ({
  /** `GET /placements` */
  find(ctx: Context): void {
    parse(noParameters, ctx.query);
    ctx.body = { data: placements.all(), meta: {} } satisfies PlacementsAnswer;
  },
});
