// Sites that are not set up as ours. Each case starts one of its own, or one more instance.
import { createHmac, randomUUID } from 'node:crypto';
import path from 'node:path';

import { root } from '../ensure-installed.mjs';
import { API, ARTICLE, attempt, becomes, tally, times, verdict } from './case.mjs';
import { PUBLIC_URL, SECRETS, startWorld } from './world.mjs';

const server = { as: 'server' };
const admin = { as: 'admin' };
/** Behind the other instance's by more than what instances read again. */
const CLOCK_MS = -90_000;

async function within(options, run) {
  const site = await startWorld(options);
  try {
    return await run(site);
  } finally {
    await site.stop();
  }
}

/** Only a database of a server has connections to run out of, and more than one instance. */
const isShared = ({ database }) => database.DATABASE_CLIENT !== 'sqlite';
const notHere = { isRight: true, answer: 'a file has one connection and one instance' };

export const setUps = [
  attempt(
    'set-ups',
    'HubSpot signs the public address of a site below a path of its host',
    'accepted; 401 for another host',
    async ({ folder, fresh }) =>
      within(
        { folder, database: await fresh(), env: { PUBLIC_URL, PLAYGROUND_SEED: 'false' } },
        async ({ send }) => {
          const at = Date.now();
          const body = JSON.stringify([]);
          const signed = (address) => {
            const text = `POST${address}${API}/webhooks/hubspot${body}${at}`;
            return {
              'X-HubSpot-Request-Timestamp': String(at),
              'X-HubSpot-Signature-v3': createHmac('sha256', SECRETS.HUBSPOT_CLIENT_SECRET)
                .update(text)
                .digest('base64'),
            };
          };
          const answerTo = async (address) =>
            (await send('POST', `${API}/webhooks/hubspot`, body, { headers: signed(address) }))
              .status;
          const own = await answerTo(PUBLIC_URL);
          const other = await answerTo('https://other.example.com/cms');
          return { isRight: own === 200 && other === 401, answer: `${own}, ${other}` };
        },
      ),
  ),
  attempt(
    'set-ups',
    'an empty database, a pool of one: 20 touchpoints at once and a publication',
    'starts, and all are answered',
    async (world) => {
      const { folder, fresh } = world;
      if (!isShared(world)) return notHere;
      const env = { DATABASE_POOL_MIN: '0', DATABASE_POOL_MAX: '1', PLAYGROUND_SEED: 'false' };
      return within({ folder, database: await fresh(), env }, async ({ send }) => {
        const article = { title: 'Published meanwhile', slug: randomUUID() };
        const contents = `/content-manager/collection-types/${ARTICLE}`;
        const answers = await Promise.all([
          ...(
            await times(20, (at) => [
              send('POST', `${API}/touchpoints`, { contact: `c${at}`, type: 'purchased' }, server),
            ])
          ).flat(),
          send('POST', `${contents}/actions/publish?locale=en`, article, admin),
        ]);
        return { isRight: answers.every(({ status }) => status < 300), answer: tally(answers) };
      });
    },
  ),
  attempt(
    'set-ups',
    'consent is withdrawn on an instance whose clock is 90 s behind',
    'the other instance knows within seconds',
    async (world) => {
      if (!isShared(world)) return notHere;
      const clock = path.join(root, 'scripts/attack/other-clock.cjs');
      const env = { NODE_OPTIONS: `--require ${clock}`, CLOCK_MS: String(CLOCK_MS) };
      return within({ folder: world.folder, database: world.database, env }, async (late) => {
        // The start of the other has made new tokens.
        const contact = `refuses-${randomUUID()}`;
        const touch = (send) =>
          send('POST', `${API}/touchpoints`, { contact, type: 'page_visited' }, server);
        const there = (method, target, body) => late.send(method, target, body, server);
        await touch(late.send);
        await there('PUT', `${API}/contacts/${contact}/consent`, { consent: false });
        const here = (method, target, body) => world.send(method, target, body, { as: late.token });
        const isKnown = await becomes(async () => {
          const row = { contact, type: 'page_visited' };
          const { body } = await here('POST', `${API}/touchpoints`, row);
          return body?.data?.accepted === 0;
        });
        return verdict({ known: isKnown });
      });
    },
  ),
];
