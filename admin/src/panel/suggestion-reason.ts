import { bandOf } from '../../../plugin/suggestions/band';
import type { Evidence } from '../../../plugin/suggestions/evidence';
import type { Translate } from '../translations/use-translate';
import type { TaxonomyData } from '../services/taxonomy';
import type { OpenSuggestion } from './open-suggestions';

const MOST_PERCENT = 99;
const MAX_REASONS = 3;
const MAX_WORDS = 4;

/** The band, and the number behind it. Nothing is stated as 100%. */
const certainty = (confidence: number, translate: Translate): string =>
  translate(`suggestions.band.${bandOf(confidence)}` as const, {
    percent: Math.min(MOST_PERCENT, Math.round(confidence * 100)) / 100,
  });

const quoted = (words: string[], translate: Translate): string =>
  words
    .slice(0, MAX_WORDS)
    .map((word) => translate('suggestions.quote', { word }))
    .join(', ');

/** The confidence of a suggestion and its strongest cue, in words. */
export function suggestionReason(
  { confidence, evidence }: OpenSuggestion,
  { formats, intents }: Pick<TaxonomyData, 'formats' | 'intents'>,
  translate: Translate,
): string {
  // Formats and intents are named by key, other cues in the entry's own words.
  const labelled = ({ code, words }: Evidence): string[] => {
    const terms = code === 'format' ? formats : code === 'intent' ? intents : [];
    return words.map((word) => terms.find(({ key }) => key === word)?.label ?? word);
  };
  const reasons = evidence.slice(0, MAX_REASONS).map((one) => {
    const name = translate(`suggestions.evidence.${one.code}`);
    if (one.words.length === 0) return name;
    return translate('suggestions.with-words', { name, words: quoted(labelled(one), translate) });
  });
  return [certainty(confidence, translate), ...reasons].join(' · ');
}
