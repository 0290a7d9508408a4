const ATTEMPTS = 6;
const FIRST_WAIT_MS = 500;
const BUSY = new Set([429, 502, 503, 504]);

interface ErrorBody {
  error?: { message?: string };
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** How long to wait before the next attempt: what the server says, else twice as long each time. */
const waitOf = (response: Response | null, attempt: number): number => {
  const seconds = Number(response?.headers.get('retry-after'));
  return seconds > 0 ? seconds * 1_000 : FIRST_WAIT_MS * 2 ** attempt;
};

const helpFor = (status: number): string =>
  status === 401 || status === 403
    ? ' The API token is unknown, or lacks the scope: give it full access, or see --help.'
    : '';

/** Strapi answered, and would answer the same again. */
export class RefusedError extends Error {
  constructor(
    readonly status: number,
    /** What Strapi said of it. */
    readonly reason: string,
    asked: string,
  ) {
    super(`${asked} answered ${status}: ${reason}.${helpFor(status)}`);
  }
}

/** Talks to Strapi's content API. */
export class StrapiClient {
  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  get<Body>(path: string): Promise<Body> {
    return this.send<Body>('GET', path);
  }

  post<Body>(path: string, body: unknown): Promise<Body> {
    return this.send<Body>('POST', path, body);
  }

  /** @throws Error that says what was asked and what came back; a busy or silent server is asked again. */
  private async send<Body>(method: string, path: string, body?: unknown): Promise<Body> {
    for (let attempt = 0; ; attempt += 1) {
      const response = await this.attempt(method, path, body);
      if (response?.ok) return (await response.json()) as Body;
      const mayRetry = response === null || BUSY.has(response.status);
      if (!mayRetry || attempt === ATTEMPTS - 1) throw await this.failure(method, path, response);
      await wait(waitOf(response, attempt));
    }
  }

  private async attempt(method: string, path: string, body: unknown): Promise<Response | null> {
    try {
      return await fetch(`${this.url}/api${path}`, {
        method,
        headers: { Authorization: `Bearer ${this.token}`, 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    } catch {
      return null;
    }
  }

  private async failure(method: string, path: string, response: Response | null): Promise<Error> {
    if (response === null) return new Error(`${this.url} does not answer.`);
    const text = await response.text();
    let message = text.slice(0, 200);
    try {
      message = (JSON.parse(text) as ErrorBody).error?.message ?? message;
    } catch {
      // Not Strapi's envelope: what came back is the best that can be said.
    }
    return new RefusedError(response.status, message, `${method} ${path}`);
  }
}
