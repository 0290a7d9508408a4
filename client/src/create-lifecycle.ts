import { createApi } from './api';
import { inBrowser } from './in-browser';
import { KEYS } from './keys';
import { createLists } from './lists';
import { newId } from './new-id';
import { observe } from './observe';
import { openStore } from './open-store';
import { onceShown } from './page-life';
import { pageUrl } from './page-url';
import { createSender } from './sender';
import { createTokens } from './tokens';
import type {
  Consent,
  Lifecycle,
  LifecycleOptions,
  Registered,
  Shown,
  SiteTypes,
  TouchpointDetails,
} from './types';
import { citedBy, follow, forgetVisitor, visitorId } from './visitor';

/** Types of touchpoints by which a visitor follows the list that they cite. */
const FOLLOWS = /_(clicked|viewed|visited)$/;

/** The entry that an item is, as a touchpoint names it. */
const about = ({ contentType, documentId, locale, recommendationId }: Shown, slot?: string) => ({
  content: { contentType, documentId, locale: locale ?? undefined },
  recommendationId,
  properties: slot ? { slot } : undefined,
});

const asksForPrivacy = (): boolean | undefined =>
  (navigator as Navigator & { globalPrivacyControl?: boolean }).globalPrivacyControl;

/** The client of a page, or of a server that renders one. Make one and keep it. */
export function createLifecycle<Types extends Partial<SiteTypes> = Registered>({
  baseURL,
  locale,
  fetch: ownFetch,
  consent: given = 'pending',
  storage,
  getToken,
  honourGpc = true,
  flushMs = 2_000,
  timeoutMs = 2_000,
  onError: report = console.warn,
}: LifecycleOptions): Lifecycle<Types> {
  const store = openStore(storage);
  const { withToken, forget: forgetToken } = createTokens(getToken, report);
  const api = createApi(baseURL, ownFetch);
  const listeners = new Set<() => void>();
  const seen = new Set<string>();
  /** Before the visitor has answered: nothing of it is stored or sent unless they agree. */
  let gathered: (() => void)[] = [];
  let lastView: (() => void) | undefined;

  const consent = (): Consent =>
    !inBrowser() || (honourGpc && asksForPrivacy()) ? 'denied' : given;
  const isGranted = (): boolean => consent() === 'granted';

  const core = { api, store, withToken, isGranted, report };
  const lists = createLists(core, timeoutMs);
  const sender = createSender(core, flushMs, lists.forget);

  const changed = (): void => {
    lists.forget();
    listeners.forEach((listener) => listener());
  };

  const track = (type: string, details: TouchpointDetails = {}): void => {
    if (!inBrowser()) return;
    onceShown(() => {
      const at = Date.now();
      const add = (): void => {
        const recommendationId = details.recommendationId ?? citedBy(store, details);
        const base = { messageId: newId(), anonymousId: visitorId(store), type };
        sender.add({ ...base, ...details, recommendationId }, at);
        if (recommendationId && FOLLOWS.test(type)) follow(store, recommendationId);
      };
      if (isGranted()) add();
      else if (consent() === 'pending') gathered.push(add);
    });
  };

  /** Acts on what the visitor has decided. */
  const obey = (): void => {
    if (isGranted()) {
      gathered.forEach((add) => add());
      sender.schedule();
    } else if (consent() === 'denied') {
      store.keys(KEYS.all).forEach(store.remove);
      forgetVisitor(store);
    }
    if (consent() !== 'pending') gathered = [];
  };

  const shown = (item: Shown, slot?: string): void => {
    const key = `${item.recommendationId}:${item.rank}`;
    if (seen.has(key)) return;
    seen.add(key);
    // The same wherever it is said again, so that the CMS takes it once.
    track('recommendation_shown', { messageId: `${key}:shown`, ...about(item, slot) });
  };
  const clicked = (item: Shown, slot?: string): void =>
    track('recommendation_clicked', about(item, slot));

  if (inBrowser()) {
    obey();
    // It may be closed after either without another word.
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) sender.leave();
    });
    addEventListener('pagehide', sender.leave);
    addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return;
      // Back through the history, the page is as it was left.
      lastView?.();
      changed();
    });
    addEventListener('online', sender.flush as () => void);
    onceShown(sender.schedule);
  }

  return {
    recommend: (query = {}) => lists.get({ ...(locale && { locale }), ...query }),

    view(content) {
      lastView = () => {
        const type = content ? 'content_viewed' : 'page_visited';
        track(type, { content, ...pageUrl(location) });
      };
      if (inBrowser()) lastView();
    },

    track,
    shown,
    clicked,
    dismissed: (item, slot) => track('recommendation_dismissed', about(item, slot)),

    observe: (element, item, slot) =>
      observe(
        element,
        () => shown(item, slot),
        () => clicked(item, slot),
      ),

    identify() {
      forgetToken();
      changed();
    },

    reset() {
      sender.leave();
      forgetToken();
      forgetVisitor(store);
      changed();
    },

    setConsent(next) {
      const before = consent();
      given = next;
      if (consent() === before) return;
      obey();
      changed();
    },

    flush: sender.flush,

    on(_event, listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as Lifecycle<Types>;
}
