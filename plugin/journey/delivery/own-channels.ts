import type { TaxonomyIndex } from '../taxonomy-index';
import { DAY_MS } from '../../time';
import type { Touch } from '../touch';
import { channelKey } from './channel-key';

/** Habits change: what a contact did that many days ago counts half. */
const HALF_LIFE_DAYS = 90;

/** What a contact did about what reached them through one channel. */
export interface OwnChannel {
  /** How often they answered. */
  answers: number;
  /** The same, older ones counting less. */
  answered: number;
  /** How often something was shown to them there, older ones counting less. */
  shown: number;
}

export interface OwnChannels {
  byKey: Map<string, OwnChannel>;
  /** Whether the contact wants nothing through a channel. Without a channel, a refusal is one of all. */
  refuses(channel: string): boolean;
}

/** What still counts of a touch at the start of a UTC day, 0–1. */
export const fadedTo = (today: number, at: number): number =>
  0.5 ** (Math.max(0, today - at) / DAY_MS / HALF_LIFE_DAYS);

/** How a contact answered through each channel, from their history. */
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
