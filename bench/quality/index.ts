import { parseArgs } from 'node:util';

import { SIGNALS } from '../../plugin/ranking/signals/signals';
import { printTable, rounded, type Line } from '../speed/table';
import { readDataset } from './dataset';
import { replayOverHttp } from './over-http';
import { replayPeers } from './peers/replay-peers';
import { replay, type MethodResult } from './replay';
import { sampleOf } from './sample';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    json: { type: 'boolean', default: false },
    ablation: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    sample: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    url: { type: 'string' },
    token: { type: 'string' },
  },
});
if (!values.data) {
  throw new Error(
    'npm run bench:quality -- --data <folder with items.csv and touchpoints.csv> [--ablation] [--peers] [--url <strapi> --token <full access>] [--sample n] [--seed n] [--json]',
  );
}
/** @param known of the tests whose item somebody had consumed before */
const lineOf = (what: string, { known, ...figures }: MethodResult): Line =>
  ({
    what,
    ...figures,
    ...(known === undefined ? {} : { knownHr10: known.hr10, knownMrr20: known.mrr20 }),
  }) as Line;

const seed = Number(values.seed);
const sampleSize = Number(values.sample);
if (!(sampleSize >= 1)) throw new Error(`--sample ${values.sample} is not a number of tests`);
if (values.url && !values.token)
  throw new Error('--url needs --token: an API token with full access');
const dataset = await readDataset(values.data);
console.log(
  `${dataset.name}: ${dataset.events.length} touchpoints of ${dataset.contacts.length} contacts, ${dataset.items.length} items`,
);
for (const [type, count] of dataset.foreignTypes) {
  console.log(`${count} touchpoints of the type "${type}" are read as content_viewed.`);
}
if (dataset.unreadable > 0)
  console.log(`${dataset.unreadable} rows have no time that can be read, and are left out.`);

const result = replay(dataset, { seed });
printTable(
  `${dataset.name}: ${result.tests} tests${result.sampled < 1 ? `, ${Math.round(result.sampled * 100)}% of all` : ''}`,
  Object.entries(result.methods).map(([what, figures]) => lineOf(what, figures)),
);
if (values.ablation) {
  const { hr10, mrr20 } = result.methods.blend ?? { hr10: 0, mrr20: 0 };
  const lines = SIGNALS.map(({ name }): Line => {
    const blend = replay(dataset, { seed, without: [name], singles: false }).methods.blend;
    return {
      what: `without ${name}`,
      hr10: blend?.hr10 ?? 0,
      hr10Change: rounded((blend?.hr10 ?? 0) - hr10, 4),
      mrr20: blend?.mrr20 ?? 0,
      mrr20Change: rounded((blend?.mrr20 ?? 0) - mrr20, 4),
    };
  });
  printTable('What each signal is worth', lines);
}
if (values.peers) {
  const sample = sampleOf(dataset, sampleSize, seed);
  const blend = replay(dataset, { seed, sample, singles: false }).methods.blend;
  printTable(`${dataset.name}: peers, a sample of ${sample.size} tests`, [
    ...(blend === undefined ? [] : [lineOf('blend', blend)]),
    ...(await replayPeers(dataset, sample)),
  ]);
}
if (values.url && values.token) {
  const sample = sampleOf(dataset, sampleSize, seed);
  const inProcess = replay(dataset, { seed, sample, singles: false }).methods.blend;
  const { url, token } = values;
  const overHttp = await replayOverHttp(values.data, dataset, sample, { url, token });
  printTable(`${dataset.name}: a sample of ${sample.size} tests`, [
    ...(inProcess === undefined ? [] : [lineOf('in process', inProcess)]),
    { what: `over HTTP, ${url}`, ...overHttp },
  ]);
}
if (values.json) console.log(JSON.stringify(result));
