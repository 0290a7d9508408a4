// The script that `GET /client.js` serves: a client, set up by the attributes of its own tag, and the element.
import { createLifecycle } from '../create-lifecycle';
import type { Lifecycle, LifecycleOptions } from '../types';
import { defineRecommendations } from './lifecycle-recommendations';
import { contentOf } from './query-of';

declare global {
  interface Window {
    lifecycle?: Lifecycle;
    /** What attributes cannot say, such as `getToken`; set before the script. */
    lifecycleOptions?: Partial<LifecycleOptions>;
  }
}

const script = document.currentScript as HTMLScriptElement;
const { baseUrl, consent, content, locale, storage, view } = script.dataset;

// A page that loads the script twice is still one page.
if (!window.lifecycle) {
  const lifecycle = createLifecycle({
    baseURL: baseUrl ?? script.src.replace(/\/lifecycle-map\/.*/, ''),
    consent: consent as LifecycleOptions['consent'],
    storage: storage as LifecycleOptions['storage'],
    locale,
    ...window.lifecycleOptions,
  });
  window.lifecycle = lifecycle;
  if (view !== 'off') lifecycle.view(contentOf(content));
  defineRecommendations(lifecycle);
}
