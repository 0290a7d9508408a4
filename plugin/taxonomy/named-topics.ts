import type { Topic } from './taxonomy';
import { termKey } from './term-key';

/**
 * Finds topics by key or label. Unknown ones are declared, with a key made from the name, or the name itself if no key
 * can be made of it (`***`).
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
