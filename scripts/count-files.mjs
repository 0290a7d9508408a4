// npm run count:files: in which of the server's files a function is executed between a route and its answer.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

import { ensurePlaygroundBuilt } from './ensure-built.mjs';
import { root } from './ensure-installed.mjs';
import { freePort } from './free-port.mjs';
import { startPlayground, stopPlayground } from './start-playground.mjs';

const API = '/api/lifecycle-map';
const ARTICLE = 'api::article.article';
/** Work in the background falls between some requests, and not between all of these. */
const ROUNDS = 8;
const EXECUTED = 'EXECUTED ';

ensurePlaygroundBuilt();
const folder = mkdtempSync(path.join(tmpdir(), 'lifecycle-files-'));
const { url, access, child } = await startPlayground({
  port: await freePort(),
  env: {
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.join(folder, 'data.db'),
    PLAYGROUND_SEED: 'false',
    LOG_LEVEL: 'error',
    NODE_OPTIONS: `--require ${path.join(root, 'scripts', 'note-executed-files.cjs')}`,
  },
});

const noted = [];
createInterface({ input: child.stdout }).on('line', (line) => {
  if (line.startsWith(EXECUTED)) noted.push(JSON.parse(line.slice(EXECUTED.length)));
});

async function send(method, address, { token, body, headers = {} } = {}) {
  const response = await fetch(`${url}${address}`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${address} answered ${response.status}: ${text}`);
  return JSON.parse(text);
}

/** Files that all of some requests went through, once everything is warm. */
async function filesOf(request) {
  for (let round = 0; round < ROUNDS; round += 1) await request({});
  noted.length = 0;
  for (let round = 0; round < ROUNDS; round += 1) await request({ 'x-note-files': '1' });
  while (noted.length < ROUNDS) await new Promise((resolve) => setTimeout(resolve, 50));
  const inAll = (name) => {
    const [first, ...others] = noted.map((found) => found[name]);
    return first.filter((file) => others.every((files) => files.includes(file))).sort();
  };
  return { before: inAll('before'), after: inAll('after') };
}

const token = access.apiToken;
const { data: admin } = await send('POST', '/admin/login', {
  body: { email: access.adminEmail, password: access.adminPassword },
});

const documents = [];
for (let number = 0; number < 20; number += 1) {
  const { data } = await send('POST', '/api/articles?status=published&locale=en', {
    token,
    body: { data: { title: `Article ${number}`, slug: `article-${number}`, body: 'Words.' } },
  });
  documents.push(data.documentId);
}

const touchpoint = (number) => ({
  messageId: randomUUID(),
  contact: `contact-${number % 4}`,
  type: 'content_viewed',
  content: { contentType: ARTICLE, documentId: documents[number % 8] },
});
const tagsOf = (number) => ({
  stages: [number % 2 ? 'reach' : 'nurture'],
  intents: [],
  format: null,
  topics: [],
});

let tagged = 0;
const saveTag = (headers) =>
  send('PUT', `/lifecycle-map/tags/${ARTICLE}/${documents[0]}`, {
    token: admin.token,
    headers,
    body: { data: tagsOf((tagged += 1)) },
  });
const postBatch = (headers) =>
  send('POST', `${API}/touchpoints`, {
    token,
    headers,
    body: { batch: Array.from({ length: 20 }, (_, number) => touchpoint(number)) },
  });
const recommend = (headers) =>
  send('GET', `${API}/recommendations?contact=contact-1&locale=en`, { token, headers });

const requests = {
  'A saved tag': saveTag,
  'A batch of touchpoints': postBatch,
  'A recommendation': recommend,
};
const listed = (files) => files.map((file) => `  ${file}\n`).join('');
for (const [name, request] of Object.entries(requests)) {
  const { before, after } = await filesOf(request);
  console.log(`\n${name}: ${after.length} files between route and answer\n${listed(after)}`);
  console.log(
    `${name}: ${before.length} files before Strapi has found the route\n${listed(before)}`,
  );
}
await stopPlayground(child);
rmSync(folder, { recursive: true, force: true });
