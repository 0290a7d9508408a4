import { parseArgs } from 'node:util';

import { randomNumbers } from '../../plugin/ranking/random-numbers';
import { printTable, rounded } from '../speed/table';
import type { Random } from '../speed/ranking/synthetic-site';
import { adverseSite } from './adverse-site';
import { listFor, type Site } from './ask';
import { measureSite } from './measure-site';
import { plantedEffects } from './planted-effects';
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

/** Sites of which each has entries that move people on. */
const PLANTED_SITES = 30;
/** Lists of one random site. */
const OF_A_SITE = 200;

/** Lists of random sites, and what is wrong with them. */
function checkInvariants(siteOf: (random: Random) => Site, count: number, first: number) {
  const wrong = new Map<string, number>();
  let [checked, filled] = [0, 0];
  for (let number = first; checked < count; number += 1) {
    const random = randomNumbers(number);
    const site = siteOf(random);
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

const invariants = {
  random: checkInvariants(randomSite, Number(lists), Number(seed)),
  learned: checkInvariants(adverseSite, Number(lists), Number(seed)),
};
const WEIGHTS = {
  random: 'random weights',
  learned: 'weights learned from readers who do the opposite',
};
for (const kind of ['random', 'learned'] as const) {
  const { lists: checked, violations, filled, wrong } = invariants[kind];
  console.log(
    `${checked} lists of random sites with ${WEIGHTS[kind]}: ${violations} violations, ${filled} lists where nothing was left that fits`,
  );
  for (const [name, times] of Object.entries(wrong)) console.log(`  ${times}: ${name}`);
}

const sites = SITE_KINDS.map((kind) => measureSite(kind, Number(touchpoints), Number(seed)));
printTable(
  `Five simulated sites, ${touchpoints} touchpoints each`,
  sites.map(({ site, ...figures }) => ({
    what: site,
    ...Object.fromEntries(
      Object.entries(figures).map(([name, figure]) => [
        name,
        typeof figure === 'number' ? rounded(figure, 3) : figure,
      ]),
    ),
  })),
);
const effects = plantedEffects(PLANTED_SITES, Number(seed));
printTable('moves_forward on sites with entries that move people', [
  {
    what: `${effects.sites} sites`,
    ...Object.fromEntries(
      Object.entries(effects).map(([name, figure]) => [name, rounded(figure, 3)]),
    ),
  },
]);
if (values.json) console.log(JSON.stringify({ invariants, sites, effects }));
