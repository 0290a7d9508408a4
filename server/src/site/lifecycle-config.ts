import type { EventTypes } from '../../../plugin/sources/event-types';
import type { StageCrosswalk } from '../../../plugin/sources/hubspot/lifecycle-stages';

/** The plugin's settings in the app's `config/plugins`. */
export interface LifecycleConfig {
  /**
   * After how many days without an update content counts as stale.
   * @default 365
   */
  staleAfterDays: number;
  /**
   * For how many days after their first purchase a customer is new, unless they complete what they start with before.
   * @default 60
   */
  onboardingDays: number;
  /**
   * On how many days of seven a contact may be sent something, by channel: 0 to 7. A channel without a cap of its own has 3,
   * unless the contact answers.
   * @default {}
   * @example { email: 2, sms: 1 }
   */
  sendCaps: Record<string, number>;
  /**
   * For how many days after their last touchpoint a contact counts as active, on every page: 1 to 3,650.
   * @default 45
   */
  activeWithinDays: number;
  /**
   * How much it counts that contacts have gone on to a later stage after an entry more often than others like them, by the
   * site's own history: 0 to 10. 0 leaves it out.
   * @default 1
   */
  movesForward: number;
  /**
   * Signs contact tokens; at least 32 characters. Null derives one from the app's keys.
   * @default null
   */
  contactTokenSecret: string | null;
  /**
   * How long a contact token is good for: 1 to 1,440 minutes.
   * @default 60
   */
  contactTokenLifetimeMinutes: number;
  /**
   * Keys the hashes of e-mail addresses; at least 32 characters. Null derives it from the app's keys. Whoever
   * changes it no longer finds a contact by an address.
   * @default null
   */
  emailHashSecret: string | null;
  /**
   * Keys the hashes of ids that stand where the ids themselves are not stored: of those who have refused, and with lists that
   * were shown; 32 to 255 characters. Null has one generated and kept in the database. It cannot be changed once hashes are
   * stored: nobody who has refused would be known any more.
   * @default null
   */
  identityHashSecret: string | null;
  /**
   * Store nothing about anybody: touchpoints are counted and left out, and recommendations rest on the touchpoints that
   * come with the request.
   * @default false
   */
  stateless: boolean;
  /**
   * What `Sec-GPC: 1` of a visitor's browser asks for. `no-profile`: touchpoints count for the content, as those of
   * somebody new each time, and answers are those to a newcomer. `no-storage`: besides, touchpoints are not stored.
   * @default 'no-profile'
   */
  globalPrivacyControl: 'off' | 'no-profile' | 'no-storage';
  /**
   * For how many days after they came in touchpoints and served lists are kept, and contacts of whom nothing else is
   * left. Null keeps them.
   * @default null
   */
  retentionDays: number | null;
  /** How long lists that were served are kept. Those of an experiment stay until it has its result. */
  servedLists: ServedListsConfig;
  /**
   * Names of the properties of touchpoints that are stored, `campaign` among them. Null stores all, an empty list none.
   * @default null
   * @example ['campaign', 'plan']
   */
  allowedProperties: string[] | null;
  /**
   * What the site says of its contacts, by name: up to 50 traits. Others are not taken.
   * @default {}
   * @example { role: {}, plan: {} }
   */
  traits: Record<string, TraitConfig>;
  /**
   * Named places on the site, such as `article-end`. What a request for one of them leaves out is as it says here.
   * @default {}
   * @example { 'article-end': { types: ['api::article.article'], limit: 3 } }
   */
  placements: Record<string, PlacementConfig>;
  /**
   * What browsers may send, by the public role, a signed-in user's, or a Segment write key: touchpoint types, or beginnings of
   * them followed by `*`. Anything else takes an API token or a source's secret. Null stands for page_visited,
   * link_clicked, content_*, search_performed, form_submitted, pricing_viewed, cart_updated, cart_abandoned, ad_clicked,
   * course_started, ask_shown, ask_answered and recommendation_*.
   * @default null
   */
  publicTouchpointTypes: string[] | null;
  /** How often somebody may send touchpoints and ask for recommendations; beyond it, the answer is 429. */
  rateLimit: RateLimitConfig;
  /** Where touchpoints come from beside the content API; none is on by default. */
  sources: SourcesConfig;
}

/** Nothing can be set of a trait yet. */
type TraitConfig = Record<string, never>;

interface ServedListsConfig {
  /**
   * Days after which a list goes that no touchpoint cites. Null keeps it.
   * @default 30
   */
  uncitedDays: number | null;
  /**
   * Days after which a list goes that touchpoints cite. Null keeps it.
   * @default 90
   */
  citedDays: number | null;
}

/** A named place on the site. */
export interface PlacementConfig {
  /**
   * Uids of content types.
   * @default all that the caller may find
   */
  types?: string[];
  /**
   * 1 to 50.
   * @default 10
   */
  limit?: number;
  /**
   * Keys of stages.
   * @default all
   */
  stages?: string[];
  /**
   * Keys of formats.
   * @default all
   */
  formats?: string[];
  /**
   * Where the list is shown, as touchpoints name it.
   * @default none
   */
  channel?: string;
  /**
   * documentIds of entries that are shown where a list is empty or late.
   * @default none
   */
  fallback?: string[];
}

export interface RateLimitConfig {
  /**
   * Requests a minute of one API token, of which a batch is one.
   * @default 600000
   */
  requestsPerMinutePerToken: number;
  /**
   * Requests a minute of one address that sends without an API token: browsers and webhooks.
   * @default 6000
   */
  requestsPerMinutePerAddress: number;
  /**
   * Touchpoints and messages a minute of one API token, or of a source that signs, however many requests bring them.
   * @default 6000000
   */
  rowsPerMinutePerToken: number;
  /**
   * Touchpoints and messages a minute of one address that sends without an API token.
   * @default 30000
   */
  rowsPerMinutePerAddress: number;
  /**
   * Requests with touchpoints that one instance works on at once; beyond it, the answer is 503 with Retry-After, so that
   * memory stays bounded while the database is slow.
   * @default 250
   */
  requestsAtOnce: number;
  /**
   * Where instances count together: a client of ioredis, or of redis with `useRedisPackage: true`, as
   * rate-limiter-flexible takes it. Null counts in the memory of each instance.
   * @default null
   * @example { storeClient: new Redis(process.env.REDIS_URL) }
   */
  redis: { storeClient: object; useRedisPackage?: boolean } | null;
}

export interface SourcesConfig {
  segment?: SegmentConfig;
  activeCampaign?: ActiveCampaignConfig;
  hubspot?: HubspotConfig;
  cloudEvents?: CloudEventsConfig;
}

/** Segment's and RudderStack's clients. */
export interface SegmentConfig {
  /**
   * Public keys with which browsers send, with what the public role may do; 8 to 128 characters each.
   * @default none: only servers with an API token may send
   */
  writeKeys?: string[];
  /**
   * Names of `track` events → touchpoint types; null switches a default off.
   * @default the events of Segment's specs
   * @example { 'Quote Signed': 'purchased', 'Product Viewed': null }
   */
  events?: EventTypes;
  /**
   * Which of `context.consent.categoryPreferences` decides: an event in which it is false is counted and not stored. Null
   * lets none decide.
   * @default 'Analytics'
   */
  consentCategory?: string | null;
}

/** ActiveCampaign's webhooks. They are not signed, so the secret stands in their URL. */
export interface ActiveCampaignConfig {
  /** At least 16 characters. */
  secret: string;
  /**
   * Titles of deal stages → touchpoint types. A deal that is won is a purchase anyway.
   * @default none
   */
  dealStages?: EventTypes;
  /**
   * Names of tags → touchpoint types.
   * @default none
   */
  tags?: EventTypes;
}

/** HubSpot's webhooks. */
export interface HubspotConfig {
  /** Client secret of the HubSpot app, with which it signs. */
  clientSecret: string;
  /**
   * The URL as HubSpot calls it, which goes into the signature.
   * @default the address of Strapi (`server.url`, else that of the request) with the path
   */
  url?: string;
  /**
   * HubSpot's lifecycle stages by their internal names → keys of stages; null switches a default off.
   * @default HubSpot's own stages
   */
  lifecycleStages?: StageCrosswalk;
}

/** CloudEvents, signed by Standard Webhooks. */
export interface CloudEventsConfig {
  /** Secrets as Standard Webhooks has them (`whsec_` and base64); several while they are rotated. */
  secrets: string[];
  /**
   * Event types → touchpoint types.
   * @default events that are named like a touchpoint type
   */
  types?: EventTypes;
}
