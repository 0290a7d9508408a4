import { execFile } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

import { strapiCommand } from '../../scripts/start-strapi.mjs';
import type { TestDatabase } from './databases';

const PLAYGROUND = path.resolve(import.meta.dirname, '../../playground');

/** Strapi writes one for each export and import, into the app's folder. */
const LOG = /^(ex|im)port_\d+\.log$/;

function removeLogs(): void {
  for (const name of readdirSync(PLAYGROUND)) {
    if (LOG.test(name)) rmSync(path.join(PLAYGROUND, name));
  }
}

/**
 * Runs Strapi's own command line on the playground with a database.
 * @throws Error with what it printed, when it fails.
 */
export async function runStrapi({ env }: TestDatabase, args: string[]): Promise<void> {
  await promisify(execFile)(process.execPath, [strapiCommand(PLAYGROUND), ...args], {
    cwd: PLAYGROUND,
    env: { ...process.env, ...env },
  }).finally(removeLogs);
}
