import { attempt } from './attempt';
import { KEYS } from './keys';
import type { LifecycleOptions } from './types';

/** Browsers keep cookies that scripts set no longer (https://developer.chrome.com/blog/cookie-max-age-expires). */
const COOKIE_S = 400 * 86_400;

/** Where the client keeps what must outlive the page. Nothing of it throws. */
export interface OwnStore {
  get: (key: string) => string | undefined;
  set: (key: string, value: string) => void;
  remove: (key: string) => void;
  /** Keys that begin so, in order. */
  keys: (prefix: string) => string[];
}

/** Opens what the site chose. What is denied or full is kept in memory, for as long as the page lives. */
export function openStore(storage: LifecycleOptions['storage'] = 'localStorage'): OwnStore {
  const memory: Record<string, string> = {};
  const chosen = (): Record<string, string> =>
    typeof storage === 'object' ? storage : storage === 'memory' ? memory : localStorage;
  const durable = attempt(chosen) ?? memory;
  const showServer = (key: string, value: string, seconds: number): void => {
    if (storage === 'cookie' && key === KEYS.visitor) {
      document.cookie = `${key}=${value};path=/;samesite=lax;max-age=${seconds}`;
    }
  };

  return {
    get: (key) => memory[key] ?? durable[key],

    set(key, value) {
      if (!attempt(() => (durable[key] = value))) memory[key] = value;
      showServer(key, value, COOKIE_S);
    },

    remove(key) {
      delete memory[key];
      delete durable[key];
      showServer(key, '', 0);
    },

    keys: (prefix) =>
      Object.keys({ ...memory, ...durable })
        .filter((key) => key.startsWith(prefix))
        .sort(),
  };
}
