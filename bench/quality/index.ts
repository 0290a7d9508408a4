import { parseArgs } from 'node:util';

import { SIGNALS } from '../../plugin/ranking/signals/signals';
import { printTable, rounded, type Line } from '../speed/table';
import { readDataset } from './dataset';
import { replay } from './replay';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    json: { type: 'boolean', default: false },
    ablation: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});
if (!values.data) {
  throw new Error(
    'npm run bench:quality -- --data <folder with items.csv and touchpoints.csv> [--ablation] [--seed n] [--json]',
  );
}
const seed = Number(values.seed);
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
  Object.entries(result.methods).map(([what, figures]) => ({ what, ...figures }) as Line),
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
if (values.json) console.log(JSON.stringify(result));
