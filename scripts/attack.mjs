// npm run attack: sends a demo, which it starts, what strangers send, and prints what came of it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

import { cases } from './attack/cases.mjs';
import { ensureInstalled, root } from './ensure-installed.mjs';
import { ensurePlaygroundBuilt } from './ensure-built.mjs';
import { freePort } from './free-port.mjs';
import { startPlayground, stopPlayground } from './start-playground.mjs';

/** Of each case: the least that it holds the process is what it costs, the rest are other programs. */
const TIMES = 3;

const folder = mkdtempSync(path.join(tmpdir(), 'lifecycle-attack-'));
const slices = path.join(folder, 'slices.json');

/** @returns how long the process was busy at a stretch since the last time it was asked, in ms */
async function longestSlice(child) {
  rmSync(slices, { force: true });
  child.kill('SIGWINCH');
  for (;;) {
    await wait(20);
    try {
      return JSON.parse(readFileSync(slices, 'utf8')).longestMs;
    } catch (error) {
      // Not there yet, or half of it.
      if (error.code !== 'ENOENT' && !(error instanceof SyntaxError)) throw error;
    }
  }
}

async function answerOf(url, { method, path, body }) {
  const asked = performance.now();
  const response = await fetch(`${url}${path}`, {
    method,
    headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
    body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const took = performance.now() - asked;
  const { error } = text === '' ? {} : JSON.parse(text);
  return { status: response.status, code: error?.details?.code, took };
}

async function tryCase({ url, child }, { kind, name, request, right }) {
  const tries = [];
  for (let count = 0; count < TIMES; count += 1) {
    await longestSlice(child);
    const answer = await answerOf(url, request);
    tries.push({ ...answer, held: await longestSlice(child) });
  }
  const wrong = tries.find(
    ({ status, code }) =>
      status !== right.status || (right.code !== undefined && code !== right.code),
  );
  const { status, code } = wrong ?? tries[0];
  return {
    kind,
    case: name,
    answer: [status, code].filter(Boolean).join(' '),
    ms: Math.round(Math.min(...tries.map(({ took }) => took))),
    'held (ms)': Math.round(Math.min(...tries.map(({ held }) => held))),
    right: wrong ? `no: ${[right.status, right.code].filter(Boolean).join(' ')}` : 'yes',
  };
}

/** One of each kind where only a glance is wanted. */
const wanted = process.argv.includes('--one-of-each')
  ? cases.filter(({ kind }, place) => cases.findIndex((other) => other.kind === kind) === place)
  : cases;

ensureInstalled();
ensurePlaygroundBuilt();
const app = await startPlayground({
  port: await freePort(),
  env: {
    DATABASE_FILENAME: path.join(folder, 'data.db'),
    BENCH_SLICES: slices,
    NODE_OPTIONS: `--require ${path.join(root, 'bench/speed/longest-slice.cjs')}`,
  },
});
const results = [];
try {
  // The first requests of a process compile what they run.
  for (const { request } of wanted) await answerOf(app.url, request);
  for (const found of wanted) results.push(await tryCase(app, found));
} finally {
  await stopPlayground(app.child);
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
