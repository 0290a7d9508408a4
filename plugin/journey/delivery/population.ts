import type { Taxonomy } from '../../taxonomy/taxonomy';
import type { ContactProfile } from '../contact-profile';
import { taxonomyIndex } from '../taxonomy-index';
import { hourOfWeek, WEEK_HOURS } from '../../time';
import type { Touch } from '../touch';
import { channelKey } from './channel-key';
import { addGap, usualGap, type Gaps } from './gaps';
import { ANY_HOUR, smoothed } from './rhythm';
import { shrunkShares, weightOf } from './shrinkage';

/** Channels with fewer contacts are not used: a person could be recognized by them. */
const SMALLEST_GROUP = 5;
/** Limit of channels: they are free text, and anyone may send them. */
const MOST_CHANNELS = 200;
/** Limit of touches learned from one contact, so that crawlers and testers do not dominate. */
const MOST_OF_ONE = 200;
/** Strength of the uniform prior: one touch an hour. */
const RHYTHM_STRENGTH = WEEK_HOURS;

/** The responses of all contacts through one channel. */
export interface PopulationChannel {
  answered: number;
  /** Exposures and refusals. */
  shown: number;
  /** Some of the contacts who answered, up to the required number. */
  contacts: Set<number>;
}

/** The population, to be stored. */
export interface StoredPopulation {
  byKey: Map<string, PopulationChannel>;
  hours: Float64Array;
  gaps: Gaps;
  touches: number;
  untracked: number;
}

/**
 * When and through which channels all contacts answer, learned one touch at a time. The order of touches only matters
 * for gaps, and for which touches exceed the limits.
 */
export class DeliveryPopulation {
  private byKey = new Map<string, PopulationChannel>();
  private hours = new Float64Array(WEEK_HOURS);
  private gaps: Gaps = { count: 0, logs: 0 };
  private touches = 0;
  /** Cached, because there are more rankings than touches and smoothing is slow. */
  private knownRhythm: readonly number[] | null = null;
  /** Touches through channels beyond the limit. */
  untracked = 0;

  /**
   * @param contact numeric id of a contact
   * @param profile the contact's profile before the touch
   */
  learn(
    contact: number,
    touch: Pick<Touch, 'type' | 'at' | 'channel'>,
    { at: previousAt, touchpoints }: Pick<ContactProfile, 'at' | 'touchpoints'>,
    taxonomy: Taxonomy,
  ): void {
    const response = taxonomyIndex(taxonomy).types.get(touch.type)?.response;
    if (response === undefined || touchpoints >= MOST_OF_ONE) return;
    if (response === 'answered') this.learnTime(touch.at, previousAt);
    const key = channelKey(touch);
    const channel = key === null ? null : this.open(key);
    if (channel === null) return;
    if (response !== 'answered') channel.shown += 1;
    else {
      channel.answered += 1;
      if (channel.contacts.size < SMALLEST_GROUP) channel.contacts.add(contact);
    }
  }

  /** Merges two contacts that turned out to be one. */
  merge(from: number, into: number): void {
    for (const { contacts } of this.byKey.values()) {
      if (contacts.delete(from)) contacts.add(into);
    }
  }

  /** Removes a contact's id. Sums that include the contact stay until the model is rebuilt. */
  forget(contact: number): void {
    for (const { contacts } of this.byKey.values()) contacts.delete(contact);
  }

  /** The channels through which enough contacts answered. */
  channels(): Map<string, PopulationChannel> {
    const known = [...this.byKey].filter(([, { contacts }]) => contacts.size >= SMALLEST_GROUP);
    return new Map(known);
  }

  /** Share of each hour of the week in all activity; sums to 1. */
  rhythm(): readonly number[] {
    this.knownRhythm ??= shrunkShares(smoothed(this.hours), ANY_HOUR, RHYTHM_STRENGTH);
    return this.knownRhythm;
  }

  /** Weight of the observations in the rhythm against the prior, 0–1. */
  rhythmWeight(): number {
    return weightOf(this.touches, RHYTHM_STRENGTH);
  }

  /** The usual time between two visits, in milliseconds. */
  gap(): number {
    return usualGap(this.gaps);
  }

  /** Valid until something is learned. */
  store(): StoredPopulation {
    const { byKey, hours, gaps, touches, untracked } = this;
    return { byKey, hours, gaps, touches, untracked };
  }

  /** Replaces everything by what was stored. */
  restore({ byKey, hours, gaps, touches, untracked }: StoredPopulation): void {
    this.byKey = byKey;
    this.hours = hours.slice();
    this.gaps = gaps;
    this.touches = touches;
    this.untracked = untracked;
    this.knownRhythm = null;
  }

  private learnTime(at: number, previousAt: number | null): void {
    const hour = hourOfWeek(at);
    this.hours[hour] = (this.hours[hour] ?? 0) + 1;
    this.touches += 1;
    this.knownRhythm = null;
    if (previousAt !== null) addGap(this.gaps, previousAt, at);
  }

  private open(key: string): PopulationChannel | null {
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    if (this.byKey.size >= MOST_CHANNELS) {
      this.untracked += 1;
      return null;
    }
    const channel = { answered: 0, shown: 0, contacts: new Set<number>() };
    this.byKey.set(key, channel);
    return channel;
  }
}
