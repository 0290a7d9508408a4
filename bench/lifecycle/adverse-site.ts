import type { Random } from '../speed/ranking/synthetic-site';
import { inferContactState } from '../../plugin/journey/infer-contact-state';
import type { Touch } from '../../plugin/journey/touch';
import { teachWeights } from '../../plugin/ranking/weights/teach-weights';
import { Weights } from '../../plugin/ranking/weights/weights';
import type { Tags, Taxonomy } from '../../plugin/taxonomy/taxonomy';
import { DAY_MS, HOUR_MS } from '../../plugin/time';
import { LOCALE, NOW, TYPE, type Site } from './ask';
import { randomSite } from './random-site';

/** Contacts of a site that teach it, and how many entries each of them reads. */
const READERS = 40;
const READS = 8;

const oneOf = <Value>(random: Random, values: readonly Value[]): Value | undefined =>
  values[Math.floor(random() * values.length)];

/** What a reader turns to who does the opposite of what the lifecycle says. */
type Wish = (tags: Tags, taxonomy: Taxonomy) => boolean;

const stagesBehind: Wish = ({ stages }, { stages: [first] }) => stages.includes(first?.key ?? '');
const stagesAhead: Wish = ({ stages }, taxonomy) =>
  stages.includes(taxonomy.stages.at(-1)?.key ?? '');
const commitments: Wish = ({ format }, { formats }) =>
  formats.some(({ key, asks }) => key === format && asks === true);
const favours: Wish = ({ intents }, { touchpointTypes }) =>
  touchpointTypes.some(({ loyalIntent }) => intents.includes(loyalIntent ?? ''));

/** Deeds of those who turn to the opposite: customers go back to the start and newcomers straight to commitments. */
const OPPOSITES: readonly { deed: string | null; wishes: readonly Wish[] }[] = [
  { deed: 'ordered', wishes: [stagesBehind, favours] },
  { deed: 'ordered_again', wishes: [stagesBehind, commitments] },
  { deed: 'complained', wishes: [favours, commitments] },
  { deed: null, wishes: [commitments, stagesAhead] },
];

/**
 * A site of any taxonomy and library, whose weights are learned, from the priors on, from readers who do the opposite
 * of the lifecycle.
 */
export function adverseSite(random: Random): Site {
  const site: Site = { ...randomSite(random), weights: new Weights() };
  const { catalogue, learner, taxonomy } = site;
  const items = [...catalogue.items()];
  const from = NOW - READERS * HOUR_MS;
  const contentTypes = new Set([TYPE]);
  for (let reader = 0; reader < READERS; reader += 1) {
    const contact = 1_000 + reader;
    const { deed, wishes } = oneOf(random, OPPOSITES) ?? { deed: null, wishes: [] };
    const wish = oneOf(random, wishes);
    const wanted = items.filter((item) => wish?.(catalogue.tagsOf(item), taxonomy));
    let at = from + reader * HOUR_MS;
    const history: Touch[] =
      deed === null ? [] : [{ type: deed, at: at - DAY_MS, item: null, channel: null }];
    for (let read = 0; read < READS; read += 1) {
      const item = oneOf(random, wanted) ?? oneOf(random, items);
      if (item === undefined) break;
      at += 60_000;
      const state = inferContactState(history, (known) => catalogue.tagsOf(known), taxonomy, at);
      const lesson = { contact, item, at, state, locale: LOCALE, contentTypes };
      teachWeights(lesson, site, random);
      learner.learn(contact, item, at);
      history.push({ type: 'looked', at, item, channel: null });
    }
  }
  return site;
}
