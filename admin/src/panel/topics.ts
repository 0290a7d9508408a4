import type { Topic } from '../../../plugin/taxonomy/taxonomy';
import { termKey } from '../../../plugin/taxonomy/term-key';

/** Whether the server would take two names for the same topic. */
export function sameTopic(left: string, right: string): boolean {
  return left === right || (termKey(left) !== '' && termKey(left) === termKey(right));
}

/**
 * How the topics of a document are shown. One that was just made up goes by its name, also once the server
 * has given it a key and the taxonomy is not read again yet.
 * @param value keys of topics, or names of new ones
 * @param named what was made up since the entry was opened
 */
export function topicChips(value: string[], topics: Topic[], named: string[]): Topic[] {
  return value.map((term) => {
    const known = topics.find(({ key }) => key === term);
    const name = named.find((candidate) => candidate === term || termKey(candidate) === term);
    return known ?? { key: term, label: name ?? term };
  });
}
