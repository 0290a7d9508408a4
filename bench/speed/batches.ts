import type { App } from './app';
import { CONTACTS } from './fill-library';
import { residentMemory } from './resident';
import { median, rounded, type Line } from './table';

const WARM_UP = 2;
const BATCHES = 10;
const SIZE = 1_000;
const LIST = { limit: 10, fields: ['title', 'slug'] };

/** Reads the lists of so many contacts. @returns contacts a second */
async function timeBatch({ url, access }: App, first: number, more: object): Promise<number> {
  const contacts = Array.from({ length: SIZE }, (_, at) => `contact-${(first + at) % CONTACTS}`);
  const started = performance.now();
  const response = await fetch(`${url}/api/lifecycle-map/recommendations/batch`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${access.readOnlyToken ?? ''}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({ ...LIST, ...more, contacts }),
  });
  const lines = (await response.text()).trimEnd().split('\n');
  const failed = lines.filter((line) => !line.includes('"recommendationId"'));
  if (lines.length !== SIZE || failed.length > 0) {
    throw new Error(`A batch answered ${response.status}: ${(failed[0] ?? '').slice(0, 300)}`);
  }
  return SIZE / ((performance.now() - started) / 1_000);
}

/** Lists of contacts with histories, a thousand at once: with everything beside the entries, and with nothing. */
export async function measureBatches(app: App): Promise<Line[]> {
  const lines: Line[] = [];
  for (const [what, more] of [
    ['everything included', {}],
    ['entries alone', { include: [] }],
  ] as const) {
    const rates: number[] = [];
    let residentBefore = 0;
    for (let batch = -WARM_UP; batch < BATCHES; batch += 1) {
      if (batch === 0) residentBefore = await residentMemory(app.pid);
      const rate = await timeBatch(app, (batch + WARM_UP) * SIZE, more);
      if (batch >= 0) rates.push(rate);
    }
    lines.push({
      what: `ten for each of 1,000 contacts, ${what}`,
      contactsPerSecond: Math.round(median(rates)),
      slowestPerSecond: Math.round(Math.min(...rates)),
      grownMiB: rounded((await residentMemory(app.pid)) - residentBefore, 0),
    });
  }
  return lines;
}
