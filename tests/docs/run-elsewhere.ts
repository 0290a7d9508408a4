interface Runner {
  /** The file that runs the command. */
  file: string;
  /** How it stands there. */
  as: string;
}

const ci = (as: string): Runner => ({ file: '.ci/run', as });
const packedApp = (as: string): Runner => ({ file: 'scripts/packed-app.mjs', as });
const release = (as: string): Runner => ({ file: 'scripts/pack-release.mjs', as });

const DEMO = ci('npm run --silent demo -- --once');

/** Commands of the documentation that no test can run by itself, and what runs them. */
export const RUN_ELSEWHERE: Record<string, Runner> = {
  'bash .ci/run': ci('#!/usr/bin/env bash'),
  'npm test': ci('npm test'),
  'npm run lint': ci('npm run --silent lint'),
  'npm run typecheck': ci('npm run --silent typecheck'),
  'npm run build': ci('npm run --silent build'),
  'npm run verify': ci('npm run --silent verify'),
  'node scripts/packed-app.mjs': ci('node scripts/packed-app.mjs'),
  'npm run proof': ci('npm run --silent proof -- --list'),
  'npm run attack': ci('npm run --silent attack -- --one-of-each'),
  'npm run bench': ci('npm run --silent bench -- --sustained --seconds 1'),

  'npm run demo': DEMO,
  'PORT=4000 npm run demo -- --once': DEMO,
  'PLAYGROUND_SEED=false DATABASE_FILENAME=/tmp/replay.db npm run demo': DEMO,
  'DATABASE_CLIENT=postgres DATABASE_URL=postgres://user:password@127.0.0.1:5432/lifecycle npm run demo':
    ci('DATABASE_CLIENT=postgres DATABASE_URL='),

  'npm install strapi-plugin-lifecycle-map': packedApp("'install',"),
  'npm start': packedApp('startStrapi({ folder: app'),
  'npx lifecycle-map-taxonomy export taxonomy.json': packedApp("['export', FILE]"),
  'npx lifecycle-map-taxonomy import taxonomy.json --dry-run': packedApp(
    "['import', FILE, '--dry-run']",
  ),
  'npx lifecycle-map-taxonomy import taxonomy.json': packedApp("['import', FILE]"),

  'npm run changeset': release("['add', '--empty']"),
  'npx changeset version': release("['version']"),
};
