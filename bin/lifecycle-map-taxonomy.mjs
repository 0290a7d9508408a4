#!/usr/bin/env node
/**
 * The taxonomy as a file, from the command line. Strapi's own command line takes no commands of plugins, so this is one
 * of its own: it starts the app in the current folder without a server.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';

const USAGE = `Usage, in the folder of a Strapi app:
  lifecycle-map-taxonomy export <file>
  lifecycle-map-taxonomy import <file> [--dry-run]`;

const fail = (message) => {
  console.error(message);
  process.exitCode = 1;
};

async function startApp() {
  const { createStrapi, compileStrapi } = createRequire(path.resolve('package.json'))(
    '@strapi/strapi',
  );
  process.env.SERVE_ADMIN ??= 'false';
  const app = await createStrapi(await compileStrapi()).load();
  app.log.level = 'error';
  return app;
}

const lineOf = ({ kind, collection, key, label }) =>
  `  ${kind} ${collection}${key === '' ? '' : ` ${key} (${label})`}`;

const textOf = (value) => JSON.stringify(value) ?? 'nothing';

const propertyLines = ({ kind, properties }) =>
  kind === 'added'
    ? []
    : properties.map(
        ({ name, before, after }) => `    ${name}: ${textOf(before)} → ${textOf(after)}`,
      );

const useLine = ({ collection, key, entries, movesTo }) =>
  `  ${entries} entries tagged ${collection} ${key} ${movesTo === null ? 'stay so' : `move to ${movesTo}`}`;

function print({ changes, uses }) {
  const lines = changes.flatMap((change) => [lineOf(change), ...propertyLines(change)]);
  console.log(changes.length === 0 ? 'Nothing changes.' : ['Changes:', ...lines].join('\n'));
  if (uses.length > 0) console.log(['Entries:', ...uses.map(useLine)].join('\n'));
}

const readFile = (file) => {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error.message}`);
  }
};

const commands = {
  async export(settings, file) {
    writeFileSync(file, `${JSON.stringify(await settings.portable(), null, 2)}\n`);
    console.log(`Wrote ${file}.`);
  },

  async import(settings, file, isDryRun) {
    const content = readFile(file);
    const { preview, apply } = await settings.readFile(content);
    print(preview);
    if (isDryRun || preview.changes.length === 0) return;
    await apply();
    console.log('Applied.');
  },
};

async function run() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false } },
  });
  const [name = '', file, ...others] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined || file === undefined || others.length > 0) return fail(USAGE);
  const app = await startApp();
  try {
    const settings = app.plugin('lifecycle-map').service('taxonomySettings');
    await command(settings, path.resolve(file), values['dry-run']);
  } catch (error) {
    const problems = error.details?.errors?.map((problem) =>
      [problem.path.filter((step) => step !== 'data').join('.'), problem.message].join(': '),
    );
    fail(problems?.join('\n') ?? error.message);
  } finally {
    await app.destroy();
  }
  process.exit();
}

try {
  await run();
} catch (error) {
  fail(error.message);
  process.exit();
}
