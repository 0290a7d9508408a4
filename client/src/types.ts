import type { ContentReference } from '../../plugin/contracts/content-reference';
import type {
  Included,
  Recommendation,
  RecommendationsMeta,
} from '../../plugin/contracts/recommendations';
import type { TouchpointInput } from '../../plugin/contracts/touchpoints';

/** What a site can tell of itself, so that a typo in a key does not compile. */
export interface SiteTypes {
  touchpointType: string;
  placement: string;
  stage: string;
  intent: string;
  format: string;
  /** The entries of lists, by the uid of their content type. */
  entries: Record<string, object>;
}

/**
 * A site declares its own `types` here, once, in place of passing them to each call:
 * @example declare module 'lifecycle-map-client' { interface Register { types: { placement: 'home' } } }
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface Register {}

export type Registered = Register extends { types: infer Types extends Partial<SiteTypes> }
  ? Types
  : SiteTypes;

type Own<Types, Key extends keyof SiteTypes> =
  Types extends Record<Key, infer Keys extends SiteTypes[Key]> ? Keys : SiteTypes[Key];

export type TouchpointType<Types = Registered> = Own<Types, 'touchpointType'>;

/** What a list is asked for, as `GET /recommendations` takes it. What is not given is not sent. */
export interface Query<Types = Registered> {
  /** A named place of the site, whose defaults fill what is left out. */
  placement?: Own<Types, 'placement'>;
  /** 1–50. */
  limit?: number;
  contentTypes?: (keyof Own<Types, 'entries'> & string)[];
  locale?: string;
  stages?: Own<Types, 'stage'>[];
  intents?: Own<Types, 'intent'>[];
  formats?: Own<Types, 'format'>[];
  /** documentIds. */
  exclude?: string[];
  /** The entry being read. */
  context?: ContentReference;
  channel?: string;
  fields?: string | string[];
  populate?: string | string[] | Record<string, unknown>;
  include?: Included[];
  /** History that counts for this answer and is not stored. */
  touchpoints?: Omit<TouchpointInput, 'contact' | 'anonymousId' | 'contactToken'>[];
}

type ItemOf<ContentType, Entry> = Omit<Recommendation, 'contentType' | 'entry'> & {
  contentType: ContentType;
  entry: Entry;
  /** Of the list that it is an item of. */
  recommendationId: string;
};

/** An item of a list, typed by its `contentType` where the site declares its entries. */
export type Item<Types = Registered> = {
  [ContentType in keyof Own<Types, 'entries'> & string]: ItemOf<
    ContentType,
    Own<Types, 'entries'>[ContentType]
  >;
}[keyof Own<Types, 'entries'> & string];

/** A list, or why there is none: `data` is then empty and `meta` null. */
export interface List<Types = Registered> {
  data: Item<Types>[];
  meta: RecommendationsMeta | null;
  error?: LifecycleFailure;
}

/** Enough of an item to say what became of it. */
export type Shown = Pick<Recommendation, 'rank' | 'contentType' | 'documentId' | 'locale'> & {
  recommendationId: string;
};

/** Why something did not work. */
export interface LifecycleFailure extends Error {
  /** The API's `error.details.code`, or `unreachable`, `timeout`, `rejected`, `failed`. */
  code: string;
  /** Of HTTP; absent without an answer. */
  status?: number;
  /** How long the server asks to be left alone; absent where it does not say. */
  retryAfterMs?: number;
  /** What is lost: touchpoints that are not sent again. */
  touchpoints?: TouchpointInput[];
}

export type Consent = 'granted' | 'denied' | 'pending';

export interface LifecycleOptions {
  /** Of Strapi's content API, such as `https://cms.example.com/api`, as for `@strapi/client`. */
  baseURL: string;
  /** Of the lists; without one, the site's default locale. */
  locale?: string;
  /** In place of the global one. */
  fetch?: typeof fetch;
  /** Nothing is stored or sent before it is `granted`. @default 'pending' */
  consent?: Consent;
  /**
   * Another one, such as `sessionStorage`, or one of these. With `cookie` the visitor's id is a cookie as well, by which
   * `lifecycle-map-client/server` knows them. @default 'localStorage'
   */
  storage?: 'localStorage' | 'cookie' | 'memory' | Storage;
  /** Asks your server for the signed-in contact's token; null for nobody. */
  getToken?: () => Promise<string | null> | string | null;
  /** Whether Global Privacy Control counts as a refusal. @default true */
  honourGpc?: boolean;
  /** How long touchpoints are gathered before they are sent. @default 2000 */
  flushMs?: number;
  /** How long a list may take before the page goes on without it. @default 2000 */
  timeoutMs?: number;
  /** Told of everything that did not work. @default console.warn */
  onError?: (failure: LifecycleFailure) => void;
}

/** What a touchpoint may say beside its type. */
export type TouchpointDetails = Omit<
  TouchpointInput,
  'type' | 'contact' | 'anonymousId' | 'contactToken' | 'consent'
>;

export interface Lifecycle<Types = Registered> {
  /** Never rejects: a list that is late or failed is empty and says why. Equal questions share one list. */
  recommend(query?: Query<Types>): Promise<List<Types>>;
  /** The visitor views an entry or, without one, the page at the current address. */
  view(content?: TouchpointDetails['content']): void;
  track(type: TouchpointType<Types>, details?: TouchpointDetails): void;
  /** The visitor saw an item. Counts once. @param slot the place on the site, as reports name it */
  shown(item: Shown, slot?: string): void;
  clicked(item: Shown, slot?: string): void;
  dismissed(item: Shown, slot?: string): void;
  /**
   * Says `shown` once half of the element was visible for a second, and `clicked` when a link of it is followed.
   * @returns what ends it
   */
  observe(element: Element, item: Shown, slot?: string): () => void;
  /** The visitor has signed in: asks for their token, and for their lists. */
  identify(): void;
  /** The visitor has signed out: forgets who they were. */
  reset(): void;
  setConsent(consent: Consent): void;
  /** Sends what waits. @returns settles when it was sent, or has to wait longer */
  flush(): Promise<void>;
  /** Calls back when lists may be others: after consent, `identify`, `reset`, or a return through the history. */
  on(event: 'change', listener: () => void): () => void;
}
