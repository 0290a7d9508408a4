import type { EventTypes } from '../../../plugin/sources/event-types';

/** The plugin's settings in the app's `config/plugins`. */
export interface LifecycleConfig {
  /**
   * After how many days without an update content counts as stale.
   * @default 365
   */
  staleAfterDays: number;
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
  /** Where touchpoints come from beside the content API; none is on by default. */
  sources: SourcesConfig;
}

export interface SourcesConfig {
  segment?: SegmentConfig;
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
}
