import type { Format, Taxonomy } from '../../taxonomy/taxonomy';
import type { Evidence } from '../evidence';
import { logit, tempered, type Belief, type Beliefs } from './belief';
import type { FormatOdds } from './intent-beliefs';

/** Probability that an entry serves a stage that its format serves, and one where its intent is at home. */
const THROUGH_FORMAT = 0.75;
const THROUGH_INTENT = 0.4;
/** Who follows commands has the product: probability that such an entry serves where it is mastered, and where it is not. */
const MANUAL = 0.85;
const BESIDE_MANUAL = 0.5;
const NAMEABLE = 0.2;

/** What teaches how to use something, and what somebody who has it wants. */
const TEACHING = ['how-to-article', 'how-to-video'];
const MASTERING = ['onboard', 'master'];

interface Cause {
  key: string;
  probability: number;
  /** Probability that it works where it is there. */
  strength: number;
}

/** The probability that at least one of several causes works (noisy or; Pearl, 1988). */
const anyOf = (causes: Cause[]): number =>
  1 - causes.reduce((none, { probability, strength }) => none * (1 - probability * strength), 1);

const evidenceOf = (code: 'format' | 'intent', causes: Cause[]): Evidence[] => {
  const words = causes.filter(({ probability }) => probability >= NAMEABLE).map(({ key }) => key);
  return words.length > 0 ? [{ code, words }] : [];
};

/** Those of the terms that are probable and of any effect. */
const causesAmong = <Term extends { key: string }>(
  terms: Term[],
  probabilities: ReadonlyMap<string, number>,
  strengthOfTerm: (term: Term) => number,
): Cause[] =>
  terms.flatMap((term) => {
    const probability = probabilities.get(term.key);
    const strength = strengthOfTerm(term);
    return probability === undefined || strength === 0
      ? []
      : [{ key: term.key, probability, strength }];
  });

const isMastered = (stage: string, { intents }: Taxonomy): boolean =>
  intents.some((intent) => intent.stage === stage && MASTERING.includes(intent.key));

/** Probability that an entry of a format serves a stage. */
function strengthOf(
  { key, stages }: Format,
  stage: string,
  taxonomy: Taxonomy,
  isManual: boolean,
): number {
  if (!isManual || !TEACHING.includes(key)) return stages.includes(stage) ? THROUGH_FORMAT : 0;
  if (isMastered(stage, taxonomy)) return MANUAL;
  return stages.includes(stage) ? BESIDE_MANUAL : 0;
}

/**
 * What is believed of each stage, from the formats that serve it and the intents that are at home in it.
 * @param isManual whether the entry tells commands to type
 */
export function stageBeliefs(
  formats: FormatOdds,
  intents: ReadonlyMap<string, number>,
  taxonomy: Taxonomy,
  isManual: boolean,
): Beliefs {
  const beliefs = new Map<string, Belief>();
  for (const { key } of taxonomy.stages) {
    const ofFormats = causesAmong(taxonomy.formats, formats, (format) =>
      strengthOf(format, key, taxonomy, isManual),
    );
    const atHome = taxonomy.intents.filter(({ stage }) => stage === key);
    const ofIntents = causesAmong(atHome, intents, () => THROUGH_INTENT);
    if (ofFormats.length + ofIntents.length === 0) continue;
    const not = (1 - anyOf(ofFormats)) * (1 - anyOf(ofIntents));
    beliefs.set(key, {
      logit: logit(tempered(1 - not)),
      evidence: [...evidenceOf('format', ofFormats), ...evidenceOf('intent', ofIntents)],
    });
  }
  return beliefs;
}
