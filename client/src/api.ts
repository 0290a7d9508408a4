import { failure } from './failure';
import type { LifecycleFailure } from './types';

/** Calls a route of the plugin. */
export type Api = (path: string, init?: RequestInit) => Promise<Response>;

interface Failed {
  error?: { message?: string; details?: { code?: string } };
}

async function failureOf(response: Response): Promise<LifecycleFailure> {
  const { status, headers } = response;
  const { error }: Failed = await response.json().catch(() => ({}));
  return failure(error?.message ?? `HTTP ${status}`, error?.details?.code ?? 'failed', {
    status,
    retryAfterMs: Number(headers.get('Retry-After')) * 1_000 || undefined,
  });
}

/** @throws LifecycleFailure by the call, for every answer but a success */
export const createApi =
  (baseURL: string, ownFetch?: typeof fetch): Api =>
  async (path, init) => {
    const response = await (ownFetch ?? fetch)(
      `${baseURL.replace(/\/$/, '')}/lifecycle-map/${path}`,
      {
        credentials: 'omit',
        ...init,
      },
    ).catch((error: unknown) => {
      throw failure(String(error), 'unreachable');
    });
    if (!response.ok) throw await failureOf(response);
    return response;
  };

/** What posts a body as JSON. */
export const json = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});
