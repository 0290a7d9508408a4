import { randomNumbers } from '../../plugin/ranking/random-numbers';
import { StrapiClient } from '../../scripts/import/strapi-client';
import type { App } from './app';
import { bareSqlite } from './bare-table';
import { touchpoints, type BenchDocument } from './fill-library';
import { rounded, type Line } from './table';

const BATCH = 500;
const ROUNDS = 120;
/** By then the code is compiled, and no other requests are made. */
const WARM_UP = 60;

/** Writes the same batches through the API and into a bare table, in turn. */
export async function compareIngestion(
  { url, access }: App,
  documents: BenchDocument[],
  folder: string,
): Promise<Line[]> {
  const client = new StrapiClient(url, access.apiToken ?? '');
  const insert = bareSqlite(folder, BATCH);
  const rows = [...touchpoints(documents, BATCH * (ROUNDS + WARM_UP), randomNumbers(11))];
  let [apiMs, bareMs] = [0, 0];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const batch = rows.slice(round * BATCH, (round + 1) * BATCH);
    const started = performance.now();
    await client.post('/lifecycle-map/touchpoints', { batch });
    const between = performance.now();
    insert(batch);
    if (round < WARM_UP) continue;
    apiMs += between - started;
    bareMs += performance.now() - between;
  }
  const perSecond = (ms: number): number => Math.round((BATCH * ROUNDS * 1_000) / ms);
  return [
    { what: 'bare multi-row insert', perSecond: perSecond(bareMs), ratio: 1 },
    { what: 'POST /touchpoints', perSecond: perSecond(apiMs), ratio: rounded(bareMs / apiMs) },
  ];
}
