import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { ensurePlaygroundBuilt } from '../../scripts/ensure-built.mjs';
import { startPlayground, stopPlayground } from '../../scripts/start-playground.mjs';

const PORT = Number(process.env.PORT ?? 1399);

export interface App {
  url: string;
  access: Record<string, string>;
  pid: number;
  /** Time from the start of the process to the first answer, in milliseconds. */
  bootMs: number;
  stop(): Promise<void>;
}

export function temporaryFolder(): { path: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'lifecycle-bench-'));
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * The playground in its own process, in production mode, with its database in `folder`.
 * @param preload module that the process loads first
 */
export async function openApp(
  folder: string,
  env: Record<string, string> = {},
  preload = path.resolve(import.meta.dirname, 'gc-on-signal.cjs'),
): Promise<App> {
  ensurePlaygroundBuilt();
  const started = performance.now();
  const { url, access, child } = await startPlayground({
    port: PORT,
    env: {
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: path.join(folder, 'data.db'),
      PLAYGROUND_SEED: 'false',
      LOG_LEVEL: 'error',
      NODE_OPTIONS: `--require ${preload}`,
      ...env,
    },
  });
  return {
    url,
    access,
    pid: child.pid ?? 0,
    bootMs: performance.now() - started,
    stop: () => stopPlayground(child),
  };
}
