import type { SourceName } from '../../../plugin/sources/source-names';
import type { SiteUrl } from './site-url';

/** A piece of code or settings to copy. */
export interface Snippet {
  /** Where it goes, or with which tool; a name, the same in each language. */
  title: string;
  code: string;
}

/** The setting that keeps raw bodies. */
export const RAW_BODY_SNIPPET: Snippet = {
  title: 'config/middlewares',
  code: "// in the place of 'strapi::body'\n{ name: 'strapi::body', config: { includeUnparsed: true } },",
};

const setting = (lines: string): Snippet => ({
  title: 'config/plugins',
  code: `'lifecycle-map': {\n  config: {\n    sources: {\n${lines}\n    },\n  },\n},`,
});

const api = ({ api: url }: SiteUrl): Snippet[] => [
  {
    title: 'fetch',
    code: `await fetch('${url}/touchpoints', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', Authorization: \`Bearer \${API_TOKEN}\` },
  body: JSON.stringify({ contact: 'customer-42', type: 'page_visited', url: '/blog/first-steps' }),
});`,
  },
];

const segment = ({ origin, path }: SiteUrl): Snippet[] => [
  {
    title: 'Segment (Node)',
    code: `new Analytics({ writeKey: API_TOKEN, host: '${origin}', path: '${path}/v1/batch' });`,
  },
  {
    title: 'RudderStack (Node)',
    code: `new RudderAnalytics(API_TOKEN, { dataPlaneUrl: '${origin}', path: '${path}/v1/batch' });`,
  },
  {
    title: 'Segment (analytics.js)',
    code: `AnalyticsBrowser.load({
  writeKey: WRITE_KEY,
  cdnSettings: {
    integrations: {
      'Segment.io': { apiKey: WRITE_KEY, apiHost: '${origin.replace(/^https?:\/\//, '')}${path}/v1' },
    },
  },
});`,
  },
  setting("      segment: { writeKeys: [env('SEGMENT_WRITE_KEY')] },"),
];

const activecampaign = ({ api: url }: SiteUrl): Snippet[] => [
  { title: 'ActiveCampaign → Webhooks', code: `${url}/webhooks/activecampaign?secret=…` },
  setting("      activeCampaign: { secret: env('ACTIVECAMPAIGN_SECRET') },"),
];

const hubspot = ({ api: url }: SiteUrl): Snippet[] => [
  { title: 'HubSpot → contact.propertyChange', code: `${url}/webhooks/hubspot` },
  setting("      hubspot: { clientSecret: env('HUBSPOT_CLIENT_SECRET') },"),
  RAW_BODY_SNIPPET,
];

const cloudevents = ({ api: url }: SiteUrl): Snippet[] => [
  {
    title: 'Standard Webhooks',
    code: `const body = JSON.stringify({
  specversion: '1.0', id: 'order-1', source: 'https://shop.example.com', type: 'purchased',
  data: { contact: 'customer-42' },
});
const [id, at] = [crypto.randomUUID(), new Date()];
await fetch('${url}/cloudevents', {
  method: 'POST',
  headers: {
    'Content-Type': 'application/cloudevents+json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(CLOUDEVENTS_SECRET).sign(id, at, body),
  },
  body,
});`,
  },
  setting("      cloudEvents: { secrets: [env('CLOUDEVENTS_SECRET')] },"),
];

const SNIPPETS: Record<SourceName, (site: SiteUrl) => Snippet[]> = {
  api,
  segment,
  activecampaign,
  hubspot,
  cloudevents,
};

/** Snippets to connect a source to this site. */
export const snippetsOf = (source: SourceName, site: SiteUrl): Snippet[] => SNIPPETS[source](site);

/** Snippets to import a history from files. */
export const importSnippet = ({ origin }: SiteUrl): Snippet => ({
  title: 'npm run import',
  code: `npm run import -- --url ${origin} --token API_TOKEN --items items.csv --touchpoints touchpoints.csv`,
});
