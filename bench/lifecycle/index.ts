import { parseArgs } from 'node:util';

import { randomNumbers } from '../../plugin/ranking/random-numbers';
import { printTable, rounded } from '../speed/table';
import { listFor } from './ask';
import { measureSite } from './measure-site';
import { randomAsked, randomSite } from './random-site';
import { SITE_KINDS } from './simulated-site';
import { violationsIn } from './violations';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    lists: { type: 'string', default: '100000' },
    touchpoints: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
  },
});
const [lists, touchpoints, seed] = [values.lists, values.touchpoints, values.seed].map(Number);
if (!(Number(lists) >= 0 && Number(touchpoints) >= 1 && Number(seed) >= 1)) {
  throw new Error(
    'npm run bench:lifecycle -- [--lists n] [--touchpoints n] [--seed n] [--json]: n are whole numbers',
  );
}

/** Lists of one random site. */
const OF_A_SITE = 200;

/** Lists of random sites with hostile weights, and what is wrong with them. */
function checkInvariants(count: number, first: number) {
  const wrong = new Map<string, number>();
  let [checked, filled] = [0, 0];
  for (let number = first; checked < count; number += 1) {
    const random = randomNumbers(number);
    const site = randomSite(random);
    for (let list = 0; list < OF_A_SITE && checked < count; list += 1) {
      const asked = randomAsked(random, site);
      const given = listFor(site, asked);
      checked += 1;
      if (given.unfit !== null) filled += 1;
      for (const name of violationsIn(given, asked, site)) {
        wrong.set(name, (wrong.get(name) ?? 0) + 1);
      }
    }
  }
  const violations = [...wrong.values()].reduce((sum, times) => sum + times, 0);
  return { lists: checked, filled, violations, wrong: Object.fromEntries(wrong) };
}

const invariants = checkInvariants(Number(lists), Number(seed));
console.log(
  `${invariants.lists} lists of random sites with hostile weights: ${invariants.violations} violations, ${invariants.filled} lists where nothing was left that fits`,
);
for (const [name, times] of Object.entries(invariants.wrong)) console.log(`  ${times}: ${name}`);

const sites = SITE_KINDS.map((kind) => measureSite(kind, Number(touchpoints), Number(seed)));
printTable(
  `Five simulated sites, ${touchpoints} touchpoints each`,
  sites.map(({ site, ...figures }) => ({
    what: site,
    ...Object.fromEntries(
      Object.entries(figures).map(([name, figure]) => [name, rounded(figure, 3)]),
    ),
  })),
);
if (values.json) console.log(JSON.stringify({ invariants, sites }));
