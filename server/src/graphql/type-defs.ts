/** What every GraphQL schema of a site with this plugin has. Entries are JSON: a list holds several types. */
const COMMON = /* GraphQL */ `
  type LifecycleTags {
    stages: [String!]!
    intents: [String!]!
    format: String
    topics: [String!]!
    url: String
  }

  type LifecycleReason {
    code: String!
    contribution: Float!
    detail: String!
  }

  type LifecycleRecommendation {
    rank: Int!
    score: Float!
    contentType: String!
    documentId: ID!
    locale: String
    stages: [String!]
    intents: [String!]
    format: String
    topics: [String!]
    reasons: [LifecycleReason!]
    url: String
    entry: JSON!
  }

  type LifecycleRecommendations {
    data: [LifecycleRecommendation!]!
    recommendationId: ID!
    contact: JSON
  }

  input LifecycleContext {
    contentType: String!
    documentId: ID!
  }

  input LifecycleTouchpointContent {
    contentType: String!
    documentId: ID!
    locale: String
  }

  input LifecycleTouchpoint {
    messageId: String
    contact: String
    anonymousId: String
    contactToken: String
    type: String!
    content: LifecycleTouchpointContent
    url: String
    channel: String
    occurredAt: String
    recommendationId: ID
    properties: JSON
  }

  type LifecycleRejected {
    index: Int!
    errors: JSON!
  }

  type LifecycleTouchpointsResult {
    accepted: Int!
    duplicates: Int!
    rejected: [LifecycleRejected!]!
  }

  extend type Query {
    lifecycleRecommendations(
      contact: String
      anonymousId: String
      contactToken: String
      placement: String
      limit: Int
      contentTypes: [String!]
      locale: String
      stages: [String!]
      intents: [String!]
      formats: [String!]
      exclude: [ID!]
      context: LifecycleContext
      channel: String
      fields: [String!]
      include: [String!]
    ): LifecycleRecommendations!
  }

  extend type Mutation {
    lifecycleTouchpoints(touchpoints: [LifecycleTouchpoint!]!): LifecycleTouchpointsResult!
  }
`;

const tagsOn = (typeName: string): string => `
  extend type ${typeName} {
    lifecycle: LifecycleTags
  }
`;

/** @param typeNames of the content types that take part, as the schema has them */
export const typeDefsFor = (typeNames: string[]): string =>
  [COMMON, ...typeNames.map(tagsOn)].join('');
