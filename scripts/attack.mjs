// npm run attack: sends a demo, which it starts, what strangers send, and prints what came of it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';

import { databases } from '../tests/support/databases.ts';
import { budget } from './attack/budget.mjs';
import { floods } from './attack/floods.mjs';
import { people } from './attack/people.mjs';
import { races } from './attack/races.mjs';
import { roles } from './attack/roles.mjs';
import { setUps } from './attack/set-ups.mjs';
import { startWorld } from './attack/world.mjs';
import { ensurePlaygroundBuilt } from './ensure-built.mjs';

/** A case that takes longer is a case that hangs. */
const CASE_MS = 120_000;

const cases = [...people, ...roles, ...races, ...budget, ...floods, ...setUps];

const argument = (name) => process.argv[process.argv.indexOf(name) + 1];
const [wantedKind, wantedDatabase] = ['--kind', '--on'].map((name) =>
  process.argv.includes(name) ? argument(name) : null,
);

const isFirstOfKind = ({ kind }, place) =>
  cases.findIndex((other) => other.kind === kind) === place;

const wanted = cases.filter(
  (found, place) =>
    (wantedKind === null || found.kind === wantedKind) &&
    (!process.argv.includes('--one-of-each') || isFirstOfKind(found, place)),
);

const kindOfDatabase = databases.find(({ name }) => name === (wantedDatabase ?? 'SQLite'));
if (kindOfDatabase === undefined) {
  const names = databases.map(({ name }) => name).join(', ');
  console.error(`--on ${wantedDatabase}: what answers here is ${names}.`);
  process.exit(1);
}

const inTime = (promise) => {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no end after two minutes')), CASE_MS);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

async function once(world, { attack }) {
  await world.longestSlice();
  const asked = performance.now();
  const verdict = await inTime(attack(world)).catch((error) => ({
    isRight: false,
    answer: String(error.message),
  }));
  const took = performance.now() - asked;
  return { ...verdict, took, held: await world.longestSlice() };
}

async function tryCase(world, found) {
  const tries = [];
  for (let count = 0; count < (found.times ?? 1); count += 1) tries.push(await once(world, found));
  const { answer, isRight } = tries.find((one) => !one.isRight) ?? tries[0];
  return {
    kind: found.kind,
    case: found.name,
    answer,
    ms: Math.round(Math.min(...tries.map(({ took }) => took))),
    'held (ms)': Math.round(Math.min(...tries.map(({ held }) => held))),
    right: isRight ? 'yes' : `no: ${found.right}`,
  };
}

ensurePlaygroundBuilt();
const folder = mkdtempSync(path.join(tmpdir(), 'lifecycle-attack-'));
const made = [];
/** The variables of a database that is dropped at the end. */
const fresh = async () => {
  const database = await kindOfDatabase.create();
  made.push(database);
  return database.env;
};
const demo = await startWorld({ folder, database: await fresh() });
const world = { ...demo, folder, fresh };
const results = [];
try {
  // The first requests of a process compile what they run.
  for (const found of wanted) if (found.times) await once(world, found);
  for (const found of wanted) results.push(await tryCase(world, found));
} finally {
  await demo.stop();
  for (const database of made) await database.drop();
  rmSync(folder, { recursive: true });
}
console.table(results);
const wrong = results.filter(({ right }) => right !== 'yes');
console.log(
  wrong.length === 0
    ? `All ${results.length} cases came out right.`
    : `${wrong.length} of ${results.length} cases came out wrong.`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;
