import type { Taxonomy } from '../../taxonomy/taxonomy';
import type { ContactProfile } from '../contact-profile';
import { taxonomyIndex } from '../taxonomy-index';
import { hourOfWeek, WEEK_HOURS } from '../../time';
import type { Touch } from '../touch';
import { channelKey } from './channel-key';
import { addGap, usualGap, type Gaps } from './gaps';
import { ANY_HOUR, smoothed } from './rhythm';
import { shrunkShares, weightOf } from './shrinkage';

/** Channels of fewer contacts stay untold: somebody could recognize a person in them. */
const SMALLEST_GROUP = 5;
/** Channels are free text that anybody may send, so there is an end to how many are kept. */
const MOST_CHANNELS = 200;
/** Of one contact that many touches teach: a crawler or a tester is not the population. */
const MOST_OF_ONE = 200;
/** The even rhythm that is expected before anything is known is worth one touch an hour. */
const RHYTHM_STRENGTH = WEEK_HOURS;

/** What all contacts did about what reached them through one channel. */
export interface PopulationChannel {
  answered: number;
  /** Shown there, or refused for good. */
  shown: number;
  /** Some of those who answered, as many as it takes to speak of the channel. */
  contacts: Set<number>;
}

/** What is known of all contacts, to be stored. */
export interface StoredPopulation {
  byKey: Map<string, PopulationChannel>;
  hours: Float64Array;
  gaps: Gaps;
  touches: number;
  untracked: number;
}

/**
 * When and through which channels contacts answer, learned one touch at a time. The order of touches matters only for
 * gaps, and for which ones lie beyond the bounds.
 */
export class DeliveryPopulation {
  private byKey = new Map<string, PopulationChannel>();
  private hours = new Float64Array(WEEK_HOURS);
  private gaps: Gaps = { count: 0, logs: 0 };
  private touches = 0;
  /** Smoothing costs more than learning, and many a ranking asks between two touches. */
  private knownRhythm: readonly number[] | null = null;
  /** Touches whose channel was one too many to keep. */
  untracked = 0;

  /**
   * @param contact numeric id of a contact
   * @param profile what was known of the contact before the touch
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

  /** Two contacts turned out to be one. */
  merge(from: number, into: number): void {
    for (const { contacts } of this.byKey.values()) {
      if (contacts.delete(from)) contacts.add(into);
    }
  }

  /** Drops who a contact is. Sums that they went into stay until the model is built anew. */
  forget(contact: number): void {
    for (const { contacts } of this.byKey.values()) contacts.delete(contact);
  }

  /** The channels through which enough contacts answered. */
  channels(): Map<string, PopulationChannel> {
    const known = [...this.byKey].filter(([, { contacts }]) => contacts.size >= SMALLEST_GROUP);
    return new Map(known);
  }

  /** The share of each hour of the week in what contacts do; sums to 1. */
  rhythm(): readonly number[] {
    this.knownRhythm ??= shrunkShares(smoothed(this.hours), ANY_HOUR, RHYTHM_STRENGTH);
    return this.knownRhythm;
  }

  /** How much of the rhythm rests on what contacts did, 0–1. */
  rhythmWeight(): number {
    return weightOf(this.touches, RHYTHM_STRENGTH);
  }

  /** The usual time between two visits, in milliseconds. */
  gap(): number {
    return usualGap(this.gaps);
  }

  /** Good until something is learned. */
  store(): StoredPopulation {
    const { byKey, hours, gaps, touches, untracked } = this;
    return { byKey, hours, gaps, touches, untracked };
  }

  /** Takes up what was stored, in the place of all that is in it. */
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
