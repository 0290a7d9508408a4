import type { ContactState } from '../../plugin/journey/contact-state';
import { inferContactState } from '../../plugin/journey/infer-contact-state';
import type { Touch } from '../../plugin/journey/touch';
import { defaultTaxonomy } from '../../plugin/taxonomy/default-taxonomy';
import { NO_TAGS, type Tags } from '../../plugin/taxonomy/taxonomy';
import { DAY_MS } from '../../plugin/time';

/** Day 0 of every history: noon, so that a quarter of a day stays within its UTC day. */
const START = Date.UTC(2026, 0, 1, 12);

/** A library with one item for each intent, tagged with it and with its home stage. */
const library: Tags[] = defaultTaxonomy.intents.map(({ key, stage }) => ({
  ...NO_TAGS,
  stages: [stage],
  intents: [key],
}));

export const time = (day: number): number => START + day * DAY_MS;

/** A touch on a day, of the item that is tagged with the intent if one is named. */
export function touch(type: string, day: number, intent?: string): Touch {
  const item = defaultTaxonomy.intents.findIndex(({ key }) => key === intent);
  if (intent !== undefined && item < 0) throw new Error(`There is no intent ${intent}`);
  return { type, at: time(day), item: intent === undefined ? null : item };
}

export const read = (intent: string, day: number): Touch => touch('content_viewed', day, intent);

/** The same touch on one day after the other. */
export const daily = (count: number, make: (day: number) => Touch): Touch[] =>
  Array.from({ length: count }, (_, day) => make(day));

/** What is believed of a contact on a day, of the touches up to then. */
export const stateOn = (day: number, history: Touch[]): ContactState =>
  inferContactState(
    history.filter(({ at }) => at <= time(day)),
    (item) => library[item] ?? NO_TAGS,
    defaultTaxonomy,
    time(day),
  );

/** The intent that is likeliest. */
export const topIntent = ({ intents }: ContactState): string | undefined => [...intents.keys()][0];

export const stageShare = ({ stages }: ContactState, stage: string): number =>
  stages.get(stage) ?? 0;
