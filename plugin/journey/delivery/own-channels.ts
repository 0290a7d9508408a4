import type { TaxonomyIndex } from '../taxonomy-index';
import { DAY_MS } from '../../time';
import type { Touch } from '../touch';
import { channelKey } from './channel-key';

/** Half-life of a contact's habits. */
const HALF_LIFE_DAYS = 90;

/** A contact's responses through one channel. */
export interface OwnChannel {
  /** Number of answers. */
  answers: number;
  /** Number of answers, with decay. */
  answered: number;
  /** Number of exposures, with decay. */
  shown: number;
}

export interface OwnChannels {
  byKey: Map<string, OwnChannel>;
  /** Whether the contact refuses a channel. A refusal without a channel is a refusal of all. */
  refuses(channel: string): boolean;
}

/** Decayed weight of a touch at the start of a UTC day, 0–1. */
export const fadedTo = (today: number, at: number): number =>
  0.5 ** (Math.max(0, today - at) / DAY_MS / HALF_LIFE_DAYS);

/** A contact's responses through each channel. */
export function ownChannels(
  history: readonly Touch[],
  { types }: TaxonomyIndex,
  today: number,
): OwnChannels {
  const byKey = new Map<string, OwnChannel>();
  const refused = new Set<string | null>();
  for (const touch of history) {
    const response = types.get(touch.type)?.response;
    const key = channelKey(touch);
    if (response === 'refused') refused.add(key);
    if (response === undefined || response === 'refused' || key === null) continue;
    const channel = byKey.get(key) ?? { answers: 0, answered: 0, shown: 0 };
    byKey.set(key, channel);
    if (response === 'answered') channel.answers += 1;
    channel[response] += fadedTo(today, touch.at);
  }
  return { byKey, refuses: (channel) => refused.has(null) || refused.has(channel) };
}
