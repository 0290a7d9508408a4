import { inLanguageOf } from '../text/spoken-languages';
import type { RankedReason } from './ranked-item';
import type { Precedence } from './guidance/precedences';
import { isLearned } from './reason';
import { sentences } from './sentences/all';
import type { Sentences } from './sentences/sentences';

/** Names that a sentence may use. */
export interface Names {
  /** Label of a stage, an intent or a topic. */
  term(key: string, facet: 'stage' | 'intent' | 'topic'): string;
  /** Title of an item, or null when the reader may not know of it. */
  title(item: number): string | null;
}

/** Smaller groups are not counted in a sentence: a person could be recognized in them. */
export const SMALLEST_GROUP = 5;

/**
 * A reason as a sentence, in the language of `locale` where translated, else in English. One below zero says that it
 * speaks for other entries.
 */
export function describeReason(reason: RankedReason, names: Names, locale: string): string {
  const say = inLanguageOf(locale, sentences);
  const { code, contribution } = reason;
  if (contribution < 0 && isLearned(code)) return say.against(say.subjects[code]);
  return sentenceOf(reason, names, say);
}

/** Why an entry comes before all others. */
function precedenceOf(precedence: Precedence, title: string | null, say: Sentences): string {
  return precedence === 'context' ? say.context(title) : say[precedence]();
}

const inPercent = (share = 0): number => Math.round(share * 100);

function sentenceOf({ code, evidence }: RankedReason, names: Names, say: Sentences): string {
  const { term, probability = 0, because, followers = 0, contacts = 0, ageInDays = 0 } = evidence;
  const title = because === undefined ? null : names.title(because);
  const percent = inPercent(probability);
  if (evidence.precedence !== undefined) return precedenceOf(evidence.precedence, title, say);
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
      if (evidence.isByTrait === true) return say.sharedTraits(followers, contacts);
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
    case 'topic_match':
      return say.topicMatch(term === undefined ? '' : names.term(term, 'topic'));
    case 'search_match':
      return say.searchMatch();
    case 'moves_forward':
      return say.movesForward(inPercent(evidence.moved), inPercent(evidence.othersMoved));
    case 'other':
      return say.other();
    case 'editorial':
      return (evidence.rules ?? [])
        .map(({ name, effect }) => say.editorial(effect, name))
        .join(' ');
    case 'exploration':
      if (evidence.dismissed) return say.dismissed();
      return evidence.shown ? say.shown(evidence.shown) : say.exploration();
  }
}
