import { z } from '@strapi/utils';
import { touchpointsAnswer } from './answers';
import { sentTouchpoint } from './schemas';
import { contentRoute, json, LIMITED, notingErrors } from '../http';

const documentation = {
  touchpoints: {
    request: json(z.union([sentTouchpoint, z.strictObject({ batch: z.array(sentTouchpoint) })])),
    response: touchpointsAnswer,
  },
};

/** Where touchpoints are sent to. */
export const TOUCHPOINTS_PATH = '/touchpoints';

export const contentRoutes = [
  contentRoute(
    'POST',
    TOUCHPOINTS_PATH,
    'touchpoint.create',
    documentation.touchpoints,
    notingErrors('api'),
    LIMITED,
  ),
];
