import { Agent, request } from 'node:http';

/** Strapi closes connections that are idle for five seconds; a request sent at that moment would be reset. */
const IDLE_MS = 4_000;

/** Sends bodies over keep-alive connections. Resolves with the status once the answer is read. */
export function jsonPoster(url: string, token: string): (body: object) => Promise<number> {
  const agent = new Agent({ keepAlive: true, timeout: IDLE_MS });
  return (body) =>
    new Promise((resolve, reject) => {
      const text = JSON.stringify(body);
      const headers = {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(text),
        Authorization: `Bearer ${token}`,
      };
      request(url, { method: 'POST', agent, headers }, (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode ?? 0));
      })
        .once('error', reject)
        .end(text);
    });
}
