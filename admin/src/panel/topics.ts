import type { Topic } from '../../../plugin/taxonomy/taxonomy';
import { termKey } from '../../../plugin/taxonomy/term-key';

/** Whether the server treats two names as the same topic. */
export function sameTopic(left: string, right: string): boolean {
  return left === right || (termKey(left) !== '' && termKey(left) === termKey(right));
}

/**
 * The topics of a document with labels. A new one goes by its name, even after the server gave it a key, until
 * the taxonomy is refetched.
 * @param value keys of topics, or names of new ones
 * @param named topics that were made since the entry was opened
 */
export function topicChips(value: string[], topics: Topic[], named: string[]): Topic[] {
  return value.map((term) => {
    const known = topics.find(({ key }) => key === term);
    const name = named.find((candidate) => candidate === term || termKey(candidate) === term);
    return known ?? { key: term, label: name ?? term };
  });
}
