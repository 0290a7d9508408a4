/** Where touchpoints come from, by the names under which they are counted. */
export const SOURCES = ['api', 'segment', 'activecampaign', 'hubspot', 'cloudevents'] as const;

export type SourceName = (typeof SOURCES)[number];
