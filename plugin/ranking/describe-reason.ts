import { inLanguageOf } from '../text/spoken-languages';
import type { RankedReason } from './ranked-item';
import type { ReasonCode } from './reason';
import { sentences } from './sentences/all';
import type { Sentences } from './sentences/sentences';

/** Names that a sentence may use. */
export interface Names {
  /** Label of a stage or an intent. */
  term(key: string, facet: 'stage' | 'intent'): string;
  /** Title of an item, or null when the reader may not know of it. */
  title(item: number): string | null;
}

/** Smaller groups are not counted in a sentence: a person could be recognized in them. */
const SMALLEST_GROUP = 5;

/** Signals whose learned weights can turn negative. */
const TURNED_ROUND = new Set<ReasonCode>([
  'next_in_journeys',
  'similar_journeys',
  'similar_content',
  'popular_now',
  'fresh',
]);

/**
 * A reason as a sentence, in the language of `locale` where translated, else in English. A second sentence is added
 * when contacts in the same situation avoid what the signal favours.
 */
export function describeReason(reason: RankedReason, names: Names, locale: string): string {
  const say = inLanguageOf(locale, sentences);
  const sentence = sentenceOf(reason, names, say);
  const isAgainst = reason.contribution < 0 && TURNED_ROUND.has(reason.code);
  return isAgainst ? `${sentence} ${say.against()}` : sentence;
}

function sentenceOf({ code, evidence }: RankedReason, names: Names, say: Sentences): string {
  const { term, probability = 0, because, followers = 0, contacts = 0, ageInDays = 0 } = evidence;
  const title = because === undefined ? null : names.title(because);
  const percent = Math.round(probability * 100);
  switch (code) {
    case 'stage_fit':
      return say.stageFit(term === undefined ? '' : names.term(term, 'stage'), percent);
    case 'intent_match':
      return say.intentMatch(term === undefined ? '' : names.term(term, 'intent'), percent);
    case 'next_in_journeys':
      return followers >= SMALLEST_GROUP && title !== null
        ? say.nextCounted(followers, Math.max(contacts, followers), title)
        : say.next(title);
    case 'similar_journeys':
      if (title !== null) return say.together(title);
      return followers >= SMALLEST_GROUP
        ? say.similarJourneysCounted(followers, contacts)
        : say.similarJourneys();
    case 'similar_content':
      return title !== null && evidence.beside === true
        ? say.beside(title)
        : say.similarContent(title);
    case 'popular_now':
      return contacts >= SMALLEST_GROUP ? say.popularCounted(contacts) : say.popular();
    case 'fresh':
      return say.fresh(ageInDays);
    case 'editorial':
      return (evidence.rules ?? [])
        .map(({ name, effect }) => say.editorial(effect, name))
        .join(' ');
    case 'exploration':
      if (evidence.dismissed) return say.dismissed();
      return evidence.shown ? say.shown(evidence.shown) : say.exploration();
  }
}
