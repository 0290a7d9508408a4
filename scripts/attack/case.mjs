/** @typedef {{ isRight: boolean, answer: string }} Verdict */

export const API = '/api/lifecycle-map';
export const ADMIN = '/lifecycle-map';
export const ARTICLE = 'api::article.article';

const said = ({ status, code }) => [status, code].filter(Boolean).join(' ');

/**
 * Something that a stranger tries.
 * @param {string} kind what it stands for
 * @param {string} name
 * @param {string} right what should come of it
 * @param {(world: import('./world.mjs').World) => Promise<Verdict>} attack
 */
export const attempt = (kind, name, right, attack) => ({ kind, name, right, attack });

/** One request, and the answer that is right. */
export const answered = (kind, name, request, right) =>
  attempt(kind, name, said(right), async ({ send }) => {
    const { method, path, body, ...how } = request;
    const answer = await send(method, path, body, how);
    return {
      isRight:
        answer.status === right.status && (right.code === undefined || answer.code === right.code),
      answer: said(answer),
    };
  });

/** How often each status was answered, as in `202 × 18, 503 × 2`. */
export function tally(answers) {
  const counts = new Map();
  for (const { status } of answers) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([status, count]) => `${status} × ${count}`).join(', ');
}

export const times = (count, run) => Promise.all(Array.from({ length: count }, (_, at) => run(at)));

/** A verdict on several things that must hold; the answer names those that do not. */
export function verdict(facts) {
  const wrong = Object.keys(facts).filter((fact) => facts[fact] !== true);
  return {
    isRight: wrong.length === 0,
    answer: wrong.length === 0 ? 'holds' : `not: ${wrong.join('; ')}`,
  };
}

/** Asks until it is so, for a few seconds. */
export async function becomes(isSo, ms = 10_000) {
  for (const asked = Date.now(); Date.now() - asked < ms;) {
    if (await isSo()) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}
