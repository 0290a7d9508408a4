import type { Page } from 'playwright-core';

import type { SitePage } from './visited-site';

/** A page whose script makes a client, which tests speak to as `lifecycle`, and notes what it was told of failures. */
export const clientPage = (options: Record<string, unknown>, body = ''): SitePage => ({
  text: `<!doctype html><html lang="en"><title>Articles</title>
<script type="module">
  import { createLifecycle } from '/client/index.js';
  window.failures = [];
  window.lifecycle = createLifecycle({
    onError: ({ code, message }) => failures.push({ code, message }),
    ...${JSON.stringify(options)},
    ...window.moreOptions,
  });
</script>
${body}</html>`,
});

/** What pages are asked: their scripts are not compiled with the tests. */
export const ask = <Answer>(page: Page, expression: string): Promise<Answer> =>
  page.evaluate(expression);

export const ready = (page: Page): Promise<unknown> => page.waitForFunction('window.lifecycle');

/** The visitor's id that a page has stored. */
export const visitorOn = (page: Page): Promise<string> =>
  ask(page, `localStorage.getItem('lifecycle-map.visitor')`);

interface SentBatch {
  anonymousIds: string[];
  types: string[];
  messageIds: string[];
}

interface SentRow {
  anonymousId: string;
  type: string;
  messageId: string;
}

/** Notes the batches of touchpoints that a page sends from now on. */
export function sentBy(page: Page): SentBatch[] {
  const sent: SentBatch[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'POST' || !request.url().endsWith('/touchpoints')) return;
    const { batch } = request.postDataJSON() as { batch: SentRow[] };
    sent.push({
      anonymousIds: batch.map(({ anonymousId }) => anonymousId),
      types: batch.map(({ type }) => type),
      messageIds: batch.map(({ messageId }) => messageId),
    });
  });
  return sent;
}
