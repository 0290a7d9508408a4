// More than a site can take at once. These come last: what they are refused for holds for a minute.
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import { API, attempt, tally, times, verdict } from './case.mjs';

const server = { as: 'server' };
const visit = () => ({ anonymousId: randomUUID(), type: 'page_visited' });

const unfinished = (url, length) =>
  Array.from({ length }, () => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(
      `POST ${API}/cloudevents HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/cloudevents+json\r\nContent-Length: 1000\r\n\r\n{`,
    );
    return socket;
  });

const FORMS = [
  '/api/lifecycle-map/TOUCHPOINTS',
  '/api/Lifecycle-Map/touchpoints',
  '/api/lifecycle-map/touchpoints/',
  '/API/lifecycle-map/touchpoints',
];

/** Twice what a minute allows, as a minute may end meanwhile. */
async function untilLimited(rounds, ask) {
  const answers = [];
  for (let round = 0; round < rounds; round += 1) {
    answers.push(...(await Promise.all(ask(round))));
    if (answers.some(({ status, code }) => status === 429 && code === 'rate_limited'))
      return { isRight: true, answer: tally(answers) };
  }
  return { isRight: false, answer: tally(answers) };
}

export const floods = [
  attempt(
    'crowds',
    '250 unsigned requests that never end, then a touchpoint; then they hang up',
    '202 all along, and no word of the database in the log',
    async ({ url, send, printed }) => {
      const before = printed().length;
      const sockets = unfinished(url, 250);
      await wait(500);
      const during = await send('POST', `${API}/touchpoints`, visit(), server);
      for (const socket of sockets) socket.destroy();
      await wait(500);
      const after = await send('POST', `${API}/touchpoints`, visit(), server);
      return verdict({
        [`during: ${during.status}`]: during.status === 202,
        [`after: ${after.status}`]: after.status === 202,
        'the log blames the database': !/database/i.test(printed().slice(before)),
      });
    },
  ),
  attempt(
    'crowds',
    '400 requests at once, in cases and forms that only the router takes for the same',
    'beyond 250 at once: 503 with Retry-After; the others 202',
    async ({ send }) => {
      const answers = await times(400, (at) =>
        send('POST', FORMS[at % FORMS.length], visit(), server),
      );
      const refused = answers.filter(({ status }) => status === 503);
      return {
        isRight:
          answers.every(({ status }) => status === 202 || status === 503) &&
          refused.every(({ headers }) => headers.get('Retry-After') !== null),
        answer: tally(answers),
      };
    },
  ),
  attempt(
    'rates',
    'up to 60,000 rows of invented visitors, from one address',
    '429 with the code rate_limited',
    async ({ send }) => {
      const batch = () => ({ batch: Array.from({ length: 1_000 }, visit) });
      return untilLimited(60, () => [send('POST', `${API}/touchpoints`, batch())]);
    },
  ),
  attempt(
    'rates',
    'up to 13,000 wrong secrets of a webhook, from one address',
    '429 with the code rate_limited',
    async ({ send }) =>
      untilLimited(130, (round) =>
        Array.from({ length: 100 }, () =>
          send('POST', `${API}/webhooks/activecampaign?secret=wrong-${round}`, {}),
        ),
      ),
  ),
];
