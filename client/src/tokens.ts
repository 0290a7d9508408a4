import { failure } from './failure';
import type { LifecycleFailure, LifecycleOptions } from './types';

/** Whether it was the token that was refused. Servers without codes say no more than the status. */
export const isTokenProblem = ({ code, status }: LifecycleFailure): boolean =>
  /^(token_|failed40[13])/.test(`${code}${status}`);

/** The signed-in contact's token, asked for once. */
export function createTokens(
  getToken: LifecycleOptions['getToken'],
  report: (failure: LifecycleFailure) => void,
) {
  let current: Promise<string | null | void> | undefined;

  const get = (): Promise<string | null | void> =>
    (current ??= Promise.resolve()
      .then(getToken)
      .catch((error: unknown) => report(failure(String(error), 'get_token_failed'))));
  const forget = (): void => {
    current = undefined;
  };

  /**
   * Does something as the contact. A token that is refused is asked for once more.
   * @param mayUse whether the token speaks for whom it is about; asked again before the second attempt
   */
  async function withToken<Result>(
    task: (token?: string) => Promise<Result>,
    mayUse: () => boolean,
  ): Promise<Result> {
    const used = mayUse() ? get() : null;
    const token = await used;
    if (!token) return task();
    try {
      return await task(token);
    } catch (error) {
      if (!isTokenProblem(error as LifecycleFailure)) throw error;
      if (used === current) forget();
      return task((mayUse() && (await get())) || undefined);
    }
  }

  return { forget, withToken };
}
