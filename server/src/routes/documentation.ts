import { z } from '@strapi/utils';

import { consentBody, contactTokenBody } from '../contacts/schemas';
import { coverageQuery } from '../coverage/schemas';
import {
  contentsQuery,
  explainQuery,
  recommendationBody,
  recommendationQuery,
} from '../recommendations/schemas';
import { touchpoint } from '../ingestion/schemas';
import { taxonomyQuery } from '../taxonomy-settings/schemas';
import { contentsAnswer, coverageAnswer, taxonomyAnswer } from '../coverage/library-answers';
import {
  contactConsentAnswer,
  contactErasedAnswer,
  contactExportAnswer,
  contactTokenAnswer,
  touchpointsAnswer,
} from '../contacts/answers';
import { explanationAnswer, recommendationsAnswer } from '../recommendations/answers';

/** What `strapi openapi generate` reads of a route. Handlers parse their own input. */
export interface Documentation {
  request?: {
    params?: Record<string, z.ZodType>;
    query?: Record<string, z.ZodType>;
    body?: { 'application/json': z.ZodType };
  };
  response: z.ZodType;
}

/** As it is sent: what a handler makes of a time cannot be written as JSON Schema. */
const time = z.iso.datetime({ offset: true }).or(z.iso.date()).optional();

const sentTouchpoint = touchpoint.extend({ occurredAt: time });
const sentBody = recommendationBody.extend({
  at: time,
  touchpoints: z.array(sentTouchpoint).optional(),
});

const json = (schema: z.ZodType) => ({ body: { 'application/json': schema } });

const person = { params: { id: z.string() } };

export const documentation = {
  getRecommendations: {
    request: { query: { ...recommendationQuery.shape, at: time } },
    response: recommendationsAnswer,
  },
  postRecommendations: { request: json(sentBody), response: recommendationsAnswer },
  explain: {
    request: { query: { ...explainQuery.shape, at: time } },
    response: explanationAnswer,
  },
  touchpoints: {
    request: json(z.union([sentTouchpoint, z.strictObject({ batch: z.array(sentTouchpoint) })])),
    response: touchpointsAnswer,
  },
  mintToken: { request: json(contactTokenBody), response: contactTokenAnswer },
  contactConsent: {
    request: { ...person, ...json(consentBody) },
    response: contactConsentAnswer,
  },
  exportContact: { request: person, response: contactExportAnswer },
  eraseContact: { request: person, response: contactErasedAnswer },
  contents: { request: { query: contentsQuery.shape }, response: contentsAnswer },
  taxonomy: { request: { query: taxonomyQuery.shape }, response: taxonomyAnswer },
  coverage: { request: { query: coverageQuery.shape }, response: coverageAnswer },
} satisfies Record<string, Documentation>;
