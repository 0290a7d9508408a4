import type { Taxonomy } from '../../taxonomy/taxonomy';
import type { Evidence } from '../evidence';
import { logit, tempered, type Belief, type Beliefs } from './belief';
import type { FormatOdds } from './intent-beliefs';

/** Probability that an entry serves a stage that its format serves, and one where its intent is at home. */
const THROUGH_FORMAT = 0.75;
const THROUGH_INTENT = 0.4;
const NAMEABLE = 0.2;

interface Cause {
  probability: number;
  key: string;
}

/** The probability that at least one of several causes works (noisy or; Pearl, 1988). */
const anyOf = (causes: Cause[], strength: number): number =>
  1 - causes.reduce((none, { probability }) => none * (1 - probability * strength), 1);

const evidenceOf = (code: 'format' | 'intent', causes: Cause[]): Evidence[] => {
  const words = causes.filter(({ probability }) => probability >= NAMEABLE).map(({ key }) => key);
  return words.length > 0 ? [{ code, words }] : [];
};

const causesAmong = (
  terms: { key: string }[],
  probabilities: ReadonlyMap<string, number>,
): Cause[] =>
  terms.flatMap(({ key }) => {
    const probability = probabilities.get(key);
    return probability === undefined ? [] : [{ key, probability }];
  });

/** What is believed of each stage, from the formats that serve it and the intents that are at home in it. */
export function stageBeliefs(
  formats: FormatOdds,
  intents: ReadonlyMap<string, number>,
  taxonomy: Taxonomy,
): Beliefs {
  const beliefs = new Map<string, Belief>();
  for (const { key } of taxonomy.stages) {
    const serving = taxonomy.formats.filter(({ stages }) => stages.includes(key));
    const ofFormats = causesAmong(serving, formats);
    const atHome = taxonomy.intents.filter(({ stage }) => stage === key);
    const ofIntents = causesAmong(atHome, intents);
    if (ofFormats.length + ofIntents.length === 0) continue;
    const not = (1 - anyOf(ofFormats, THROUGH_FORMAT)) * (1 - anyOf(ofIntents, THROUGH_INTENT));
    beliefs.set(key, {
      logit: logit(tempered(1 - not)),
      evidence: [...evidenceOf('format', ofFormats), ...evidenceOf('intent', ofIntents)],
    });
  }
  return beliefs;
}
