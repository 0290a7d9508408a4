import type { Taxonomy } from '../../taxonomy/taxonomy';
import type { Evidence } from '../evidence';
import type { LanguagePhrases } from '../lexicon/phrases-of';
import type { Reading } from '../reading';
import { logit, tempered, type Belief, type Beliefs } from './belief';
import { INTENTS_OF_FORMATS } from './intents-of-formats';

/** Probability of each format, by key. */
export type FormatOdds = ReadonlyMap<string, number>;

/** What a phrase of the title adds to an intent's log odds. */
const TITLE_PHRASE = 1.3;
/** A format that is less probable than this is not named as the reason. */
const NAMEABLE = 0.2;

function titlePhrases({ title }: Reading, phrases: LanguagePhrases[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { intents } of phrases) {
    for (const { meaning, phrase } of intents.matches(title)) {
      const known = found.get(meaning) ?? [];
      if (!known.includes(phrase)) found.set(meaning, [...known, phrase]);
    }
  }
  return found;
}

function throughFormats(intent: string, formats: FormatOdds): { odds: number; words: string[] } {
  let odds = 0;
  const words: string[] = [];
  for (const [format, probability] of formats) {
    const share = INTENTS_OF_FORMATS[format]?.[intent] ?? 0;
    odds += probability * share;
    if (share > 0 && probability >= NAMEABLE) words.push(format);
  }
  return { odds, words };
}

/** What is believed of each intent, from the entry's probable formats and the words of its title. */
export function intentBeliefs(
  reading: Reading,
  phrases: LanguagePhrases[],
  formats: FormatOdds,
  { intents }: Taxonomy,
): Beliefs {
  const titled = titlePhrases(reading, phrases);
  const beliefs = new Map<string, Belief>();
  for (const { key } of intents) {
    const { odds, words } = throughFormats(key, formats);
    const said = titled.get(key) ?? [];
    if (odds === 0 && said.length === 0) continue;
    const evidence: Evidence[] = [
      ...(said.length > 0 ? [{ code: 'title' as const, words: said }] : []),
      ...(words.length > 0 ? [{ code: 'format' as const, words }] : []),
    ];
    beliefs.set(key, {
      logit: logit(tempered(odds)) + (said.length > 0 ? TITLE_PHRASE : 0),
      evidence,
    });
  }
  return beliefs;
}
