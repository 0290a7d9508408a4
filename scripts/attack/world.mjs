import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

import { root } from '../ensure-installed.mjs';
import { freePort } from '../free-port.mjs';
import { startPlayground, stopPlayground } from '../start-playground.mjs';

/** Secrets of the sources, and where the site says that it stands. */
export const SECRETS = {
  ACTIVECAMPAIGN_SECRET: 'activecampaign-secret-of-the-attack',
  HUBSPOT_CLIENT_SECRET: 'hubspot-secret-of-the-attack',
  CLOUDEVENTS_SECRETS: `whsec_${Buffer.alloc(32, 7).toString('base64')}`,
};
export const PUBLIC_URL = 'https://www.example.com/cms';

const parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const sender =
  (url, access, session) =>
  async (method, target, body, { as = 'visitor', headers = {} } = {}) => {
    const credentials = { server: access.apiToken, reader: access.readOnlyToken, admin: session };
    const token = as in credentials ? credentials[as] : as === 'visitor' ? undefined : as;
    const isRaw = typeof body === 'string' || body instanceof FormData;
    const asked = performance.now();
    const response = await fetch(`${url}${target}`, {
      method,
      headers: {
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined || body instanceof FormData
          ? {}
          : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      body: body === undefined || isRaw ? body : JSON.stringify(body),
    });
    const text = await response.text();
    const json = parsed(text);
    const code = json?.error?.details?.code;
    const took = performance.now() - asked;
    return { status: response.status, code, text, body: json, headers: response.headers, took };
  };

const jwtOf = ({ data }) => data.accessToken ?? data.token;

async function logIn(send, { adminEmail, adminPassword }) {
  const { body } = await send('POST', '/admin/login', {
    email: adminEmail,
    password: adminPassword,
  });
  return jwtOf(body);
}

/** @returns the session of a new admin user with a role that has these permissions */
async function newEditor(send, permissions) {
  const as = { as: 'admin' };
  const name = randomUUID();
  const role = await send('POST', '/admin/roles', { name, description: '' }, as);
  const { id } = role.body.data;
  const given = await send('PUT', `/admin/roles/${id}/permissions`, { permissions }, as);
  if (given.status !== 200) throw new Error(`The role was not made: ${given.text}`);
  const person = { firstname: 'Ada', lastname: 'Min' };
  const user = { ...person, email: `${name}@example.com`, roles: [id] };
  const invited = await send('POST', '/admin/users', user, as);
  const { registrationToken } = invited.body.data;
  const joined = await send('POST', '/admin/register', {
    registrationToken,
    userInfo: { ...person, password: 'Attack-password-1' },
  });
  return jwtOf(joined.body);
}

const reporter = (child, slices) => async () => {
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
};

/**
 * Starts a demo to be attacked.
 * @typedef {object} World
 * @property {ReturnType<typeof sender>} send `as`: `visitor`, `server`, `reader`, `admin` or a session
 * @property {(permissions: object[]) => Promise<string>} editor makes an admin user, and returns their session
 * @property {() => string} printed everything that the process has written
 * @property {() => Promise<number>} longestSlice how long the process was busy at a stretch since it was last asked, in ms
 * @property {string} url
 * @property {string} token of an API with full access
 * @property {Record<string, string>} database the variables of its database
 *
 * @param {{ folder: string, database: Record<string, string>, env?: Record<string, string> }} options
 * @returns {Promise<World & { stop: () => Promise<void> }>}
 */
export async function startWorld({ folder, database, env = {} }) {
  const lines = [];
  const slices = path.join(folder, `slices-${randomUUID()}.json`);
  const { url, child, access } = await startPlayground({
    port: await freePort(),
    takesLine: (line) => lines.push(line) > 0,
    env: {
      ...database,
      ...SECRETS,
      GRAPHQL: 'true',
      LOG_LEVEL: 'http',
      BENCH_SLICES: slices,
      NODE_OPTIONS: `--require ${path.join(root, 'bench/speed/longest-slice.cjs')}`,
      ...env,
    },
  }).catch((error) => {
    throw new Error([error.message, ...lines.slice(-20)].join('\n'));
  });
  const session = await logIn(sender(url, access), access);
  const send = sender(url, access, session);
  return {
    url,
    token: access.apiToken,
    database,
    send,
    editor: (permissions) => newEditor(send, permissions),
    printed: () => lines.join('\n'),
    longestSlice: reporter(child, slices),
    stop: () => stopPlayground(child),
  };
}
