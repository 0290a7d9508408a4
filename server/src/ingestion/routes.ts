import { z } from '@strapi/utils';
import { touchpointsAnswer } from './answers';
import { sentTouchpoint } from './schemas';
import { contentRoute, EVENTS, json, LIMITED, notingErrors, withBudget } from '../http';

const documentation = {
  touchpoints: {
    request: json(z.union([sentTouchpoint, z.strictObject({ batch: z.array(sentTouchpoint) })])),
    response: touchpointsAnswer,
    sends: { status: 202 },
  },
};

/** Where touchpoints are sent to. */
export const TOUCHPOINTS_PATH = '/touchpoints';

export const contentRoutes = [
  withBudget(
    EVENTS,
    contentRoute(
      'POST',
      TOUCHPOINTS_PATH,
      'touchpoint.create',
      documentation.touchpoints,
      notingErrors('api'),
      LIMITED,
    ),
  ),
];
