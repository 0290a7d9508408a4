import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

import { root } from './ensure-installed.mjs';

const ACCESS = 'ACCESS ';
const START_MS = 180_000;

const isUp = async (url) => {
  try {
    return (await fetch(`${url}/_health`)).status === 204;
  } catch {
    return false;
  }
};

/**
 * Starts the playground with its seed and waits until it answers.
 * @returns {Promise<{ url: string, access: Record<string, string>, child: import('node:child_process').ChildProcess }>}
 */
export async function startPlayground({ port, env = {} }) {
  const url = `http://127.0.0.1:${port}`;
  if (await isUp(url))
    throw new Error(`Something answers on port ${port} already. Choose another with PORT=…`);
  const child = spawn(
    process.execPath,
    [path.join(root, 'node_modules/@strapi/strapi/bin/strapi.js'), 'start'],
    {
      cwd: path.join(root, 'playground'),
      env: {
        NODE_ENV: 'production',
        ...process.env,
        PORT: String(port),
        PLAYGROUND_SEED: 'true',
        PLAYGROUND_DEMO: 'true',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let access = null;
  const kept = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith(ACCESS)) access = JSON.parse(line.slice(ACCESS.length));
    else if (/error/i.test(line)) console.error(line);
    else kept.push(line);
  });
  for (const started = Date.now(); !(access && (await isUp(url)));) {
    if (child.exitCode !== null || Date.now() - started > START_MS) {
      child.kill();
      throw new Error(`The playground did not start:\n${kept.slice(-30).join('\n')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { url, access, child };
}

/** Asks the playground to stop, and waits until it has. */
export const stopPlayground = (child) =>
  new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
