import { explanationAnswer, recommendationsAnswer } from './answers';
import { explainQuery, recommendationBody, recommendationQuery } from './schemas';
import { sentTime, sentTouchpoint } from '../ingestion';
import { adminRoute, contentRoute, json, LIMITED } from '../http';
import { z } from '@strapi/utils';
import { PERMISSIONS } from '../../../plugin/contracts/permissions';

const sentBody = recommendationBody.extend({
  at: sentTime,
  touchpoints: z.array(sentTouchpoint).optional(),
});

const documentation = {
  getRecommendations: {
    request: { query: { ...recommendationQuery.shape, at: sentTime } },
    response: recommendationsAnswer,
  },
  postRecommendations: { request: json(sentBody), response: recommendationsAnswer },
  explain: {
    request: { query: { ...explainQuery.shape, at: sentTime } },
    response: explanationAnswer,
  },
};

export const contentRoutes = [
  contentRoute(
    'GET',
    '/recommendations',
    'recommendation.find',
    documentation.getRecommendations,
    LIMITED,
  ),
  contentRoute(
    'POST',
    '/recommendations',
    'recommendation.find',
    documentation.postRecommendations,
    LIMITED,
  ),
  contentRoute(
    'GET',
    '/recommendations/explain',
    'recommendation.findOne',
    documentation.explain,
    LIMITED,
  ),
];

export const adminRoutes = [
  adminRoute(
    'POST',
    '/recommendations/preview',
    'admin-recommendation.preview',
    PERMISSIONS.previewRecommendations,
  ),
  adminRoute(
    'POST',
    '/recommendations/preview/explain',
    'admin-recommendation.explain',
    PERMISSIONS.previewRecommendations,
  ),
];
