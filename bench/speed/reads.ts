import { Agent, get } from 'node:http';

import type { App } from './app';
import { CONTACTS } from './fill-library';
import { percentile, rounded, type Line } from './table';

const WARM_UP = 200;
const REQUESTS = 1_000;

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Response time in milliseconds, over one keep-alive connection. */
export const timeGet = (url: string, token: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    get(url, { agent, headers: { Authorization: `Bearer ${token}` } }, (response) => {
      response.resume();
      response.once('end', () => {
        if (response.statusCode !== 200)
          reject(new Error(`${url} answered ${response.statusCode}`));
        else resolve(performance.now() - started);
      });
    }).once('error', reject);
  });

/** Times one request after another, alternating kinds, so that changes of the machine's speed affect all of them. */
export async function compareReads({ url, access }: App): Promise<Line[]> {
  const token = access.readOnlyToken ?? '';
  const recommendations = `${url}/api/lifecycle-map/recommendations?limit=10`;
  const contact = (round: number): string => `contact=contact-${(round * 31) % CONTACTS}`;
  const kinds: [string, (round: number) => string][] = [
    ['Strapi: ten articles', () => `${url}/api/articles?pagination[pageSize]=10`],
    [
      'recommendations, one type',
      (round) => `${recommendations}&${contact(round)}&contentTypes=api::article.article`,
    ],
    ['recommendations, four types', (round) => `${recommendations}&${contact(round)}`],
  ];
  const times = kinds.map((): number[] => []);
  for (let round = -WARM_UP; round < REQUESTS; round += 1) {
    for (const [index, [, urlOf]] of kinds.entries()) {
      const taken = await timeGet(urlOf(Math.abs(round)), token);
      if (round >= 0) times[index]?.push(taken);
    }
  }
  const [list = []] = times;
  return kinds.map(([what], index): Line => {
    const own = times[index] ?? [];
    return {
      what,
      p50Ms: rounded(percentile(own, 0.5)),
      p99Ms: rounded(percentile(own, 0.99)),
      p50Ratio: rounded(percentile(own, 0.5) / percentile(list, 0.5)),
      p99Ratio: rounded(percentile(own, 0.99) / percentile(list, 0.99)),
    };
  });
}
