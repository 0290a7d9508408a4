import type { Topic } from './taxonomy';
import { termKey } from './term-key';

/**
 * The topics that an editor named, by key or by label. What is not known yet is declared: its key is made of
 * its label. A name that no key can be made of (`***`) stays as it is.
 */
export function namedTopics(names: string[], known: Topic[]): { keys: string[]; fresh: Topic[] } {
  const fresh = new Map<string, Topic>();
  const keys = names.map((name) => {
    const match = known.find(({ key, label }) => key === name || label === name);
    const key = match?.key ?? (termKey(name) || name);
    if (!known.some((topic) => topic.key === key)) fresh.set(key, { key, label: name });
    return key;
  });
  return { keys: [...new Set(keys)], fresh: [...fresh.values()] };
}
