import { batchLine, explanationAnswer, placementsAnswer, recommendationsAnswer } from './answers';
import { batchBody, explainQuery, recommendationBody, recommendationQuery } from './schemas';
import { sentTime, sentTouchpoint } from '../ingestion';
import { adminRoute, contentRoute, json, LIMITED } from '../http';
import { z } from '@strapi/utils';
import { PERMISSIONS } from '../../../plugin/contracts/permissions';

const sentBody = recommendationBody.extend({
  at: sentTime,
  touchpoints: z.array(sentTouchpoint).optional(),
});

/** Strapi's command takes what is required of an object in a query for what is required of the query. */
const sentContext = recommendationQuery.shape.context.unwrap().partial().optional();

const documentation = {
  getRecommendations: {
    request: { query: { ...recommendationQuery.shape, context: sentContext, at: sentTime } },
    response: recommendationsAnswer,
  },
  postRecommendations: { request: json(sentBody), response: recommendationsAnswer },
  batch: {
    request: json(batchBody.extend({ contacts: z.array(z.string()), at: sentTime })),
    response: batchLine,
    sends: { type: 'application/x-ndjson' },
  },
  explain: {
    request: { query: { ...explainQuery.shape, context: sentContext, at: sentTime } },
    response: explanationAnswer,
  },
};

export const contentRoutes = [
  contentRoute('GET', '/placements', 'placement.find', { response: placementsAnswer }),
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
    'POST',
    '/recommendations/batch',
    'recommendation-batch.find',
    documentation.batch,
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
