import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';

const START_MS = 180_000;

/** Strapi's command line, as the app in a folder resolves it. */
export const strapiCommand = (folder) => {
  const { resolve } = createRequire(path.join(folder, 'package.json'));
  return path.join(path.dirname(resolve('@strapi/strapi/package.json')), 'bin', 'strapi.js');
};

const isUp = async (url) => {
  try {
    return (await fetch(`${url}/_health`)).status === 204;
  } catch {
    return false;
  }
};

/**
 * Starts a built app in production mode and waits until it answers.
 * @param {object} options
 * @param {string} options.folder
 * @param {number} options.port
 * @param {Record<string, string>} [options.env]
 * @param {(line: string) => boolean} [options.takesLine] Gets each line that the app prints; the others of a start that failed are shown.
 * @param {() => boolean} [options.isReady] What else must be true.
 * @returns {Promise<{ url: string, child: import('node:child_process').ChildProcess }>}
 */
export async function startStrapi({
  folder,
  port,
  env = {},
  takesLine = () => false,
  isReady = () => true,
}) {
  const url = `http://127.0.0.1:${port}`;
  if (await isUp(url))
    throw new Error(`Something answers on port ${port} already. Choose another with PORT=…`);
  const child = spawn(process.execPath, [strapiCommand(folder), 'start'], {
    cwd: folder,
    env: { NODE_ENV: 'production', ...process.env, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // However this process ends, the app does not outlive it.
  const endToo = () => child.kill('SIGKILL');
  process.prependOnceListener('exit', endToo);
  child.once('exit', () => process.off('exit', endToo));
  const kept = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (takesLine(line)) return;
    if (/error/i.test(line)) console.error(line);
    else kept.push(line);
  });
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (!takesLine(line)) console.error(line);
  });
  for (const started = Date.now(); !(isReady() && (await isUp(url)));) {
    if (child.exitCode !== null || Date.now() - started > START_MS) {
      child.kill();
      throw new Error(`Strapi did not start in ${folder}:\n${kept.slice(-30).join('\n')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { url, child };
}

/** Asks an app to stop, and waits until it has. */
export const stopStrapi = (child) =>
  new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
