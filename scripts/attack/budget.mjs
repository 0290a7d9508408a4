import { answered } from './case.mjs';

const MIB = 1_024 * 1_024;

const levels = (count) => Array(count).fill('localizations').join('.');
const nested = (open, close, count) => open.repeat(count) + '1' + close.repeat(count);

const recommend = (body) => ({ method: 'POST', path: '/api/lifecycle-map/recommendations', body });
const send = (body) => ({ method: 'POST', path: '/api/lifecycle-map/touchpoints', body });

/** As long as a body may be. */
const filled = (head, item, tail) =>
  head +
  Array(Math.floor((MIB - 100) / (item.length + 1)))
    .fill(item)
    .join(',') +
  tail;

const overBudget = { status: 400, code: 'over_budget' };

/** In one turn of the event loop each of these once took from seconds to minutes. */
const overIt = [
  ['a path of 21 relations', recommend({ populate: [levels(21)] })],
  ['a field, 40,000 times', recommend({ fields: Array(40_000).fill('id') })],
  ['an alternative of 10,000', recommend({ filters: { $or: Array(10_000).fill({ id: 1 }) } })],
  [
    '20,000 orders of a relation',
    recommend({ populate: { localizations: { sort: Array(20_000).fill('id') } } }),
  ],
  ['objects in objects', recommend(nested('{"populate":{"localizations":', '}}', 15_000))],
  ['a MiB of numbers where texts belong', recommend(filled('{"exclude":[', '1', ']}'))],
  ['a MiB of types', recommend(filled('{"contentTypes":[', '"api::article.article"', ']}'))],
  ['a MiB of commas', recommend(`{"fields":"${','.repeat(MIB - 100)}"}`)],
].map(([name, request]) => answered('budget', name, request, overBudget));

/** What takes longest among what is answered or refused for another reason. */
const long = [
  [
    'a MiB of parameters that do not exist',
    recommend(
      `{${Array.from({ length: 40_000 }, (_, place) => `"parameter${place}":1`).join(',')}}`,
    ),
    400,
  ],
  ['a MiB of nothing, as a batch', send(filled('{"batch":[', 'null', ']}')), 400],
  ['a MiB of lists in lists, as a touchpoint', send(nested('[', ']', MIB / 2 - 100)), 400],
  [
    'a thousand touchpoints, a MiB in all',
    send({
      batch: Array.from({ length: 1_000 }, (_, place) => ({
        anonymousId: `0b9a5b1e-6f7c-4d0e-9a51-${String(place).padStart(12, '0')}`,
        type: 'page_visited',
        properties: { text: 'x'.repeat(850) },
      })),
    }),
    202,
  ],
  [
    'a thousand touchpoints of a hundred properties',
    send({
      batch: Array.from({ length: 1_000 }, (_, place) => ({
        anonymousId: `0b9a5b1e-6f7c-4d0e-9a51-${String(place).padStart(12, '0')}`,
        type: 'page_visited',
        properties: Object.fromEntries(Array.from({ length: 100 }, (_, key) => [`k${key}`, 1])),
      })),
    }),
    202,
  ],
].map(([name, request, status]) => answered('long requests', name, request, { status }));

/** Each is asked more than once: the least that it holds the process is what it costs. */
const TIMES = 3;

export const budget = [...overIt, ...long].map((found) => ({ ...found, times: TIMES }));
