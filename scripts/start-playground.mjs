import path from 'node:path';

import { root } from './ensure-installed.mjs';
import { startStrapi, stopStrapi } from './start-strapi.mjs';

const ACCESS = 'ACCESS ';

/**
 * Starts the playground with its seed, unless PLAYGROUND_SEED=false, and waits until it answers.
 * @returns {Promise<{ url: string, access: Record<string, string>, child: import('node:child_process').ChildProcess }>}
 */
export async function startPlayground({ port, env = {}, takesLine = () => false }) {
  let access = null;
  const takesAccess = (line) => {
    if (!line.startsWith(ACCESS)) return takesLine(line);
    access = JSON.parse(line.slice(ACCESS.length));
    return true;
  };
  const { url, child } = await startStrapi({
    folder: path.join(root, 'playground'),
    port,
    env: {
      PLAYGROUND_SEED: process.env.PLAYGROUND_SEED ?? 'true',
      PLAYGROUND_DEMO: 'true',
      ...env,
    },
    takesLine: takesAccess,
    isReady: () => access !== null,
  });
  return { url, access, child };
}

export const stopPlayground = stopStrapi;
