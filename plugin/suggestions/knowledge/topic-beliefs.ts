import { PhraseIndex } from '../../text/phrase-index';
import type { Topic } from '../../taxonomy/taxonomy';
import type { Reading } from '../reading';
import type { Belief, Beliefs } from './belief';

/** Log odds of a topic whose label stands in the title, and in the text once, and with each time more. */
const IN_TITLE = 1.4;
const IN_TEXT = -1.6;
const AGAIN = 0.4;
const MOST_TIMES = 5;

const labels = new WeakMap<Topic[], PhraseIndex<string>>();

function labelsOf(topics: Topic[]): PhraseIndex<string> {
  const known = labels.get(topics);
  if (known) return known;
  const index = new PhraseIndex<string>();
  for (const { key, label } of topics) if (label.trim().length > 1) index.add(label.trim(), key);
  labels.set(topics, index);
  return index;
}

/** What is believed of each topic, from where its label stands. */
export function topicBeliefs({ title, text }: Reading, topics: Topic[]): Beliefs {
  const index = labelsOf(topics);
  const beliefs = new Map<string, Belief>();
  const times = new Map<string, { count: number; label: string }>();
  for (const { meaning, phrase } of index.matches(text)) {
    times.set(meaning, { count: (times.get(meaning)?.count ?? 0) + 1, label: phrase });
  }
  for (const [key, { count, label }] of times) {
    const logit = IN_TEXT + AGAIN * (Math.min(count, MOST_TIMES) - 1);
    beliefs.set(key, { logit, evidence: [{ code: 'text', words: [label] }] });
  }
  for (const { meaning, phrase } of index.matches(title)) {
    beliefs.set(meaning, { logit: IN_TITLE, evidence: [{ code: 'title', words: [phrase] }] });
  }
  return beliefs;
}
