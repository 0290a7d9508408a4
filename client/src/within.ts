import { failure } from './failure';

/**
 * What comes of something, unless it takes longer.
 * @throws LifecycleFailure with the code `timeout`
 */
export const within = <Result>(ms: number, result: Promise<Result>): Promise<Result> =>
  Promise.race([
    result,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(failure(`timeout of ${ms} ms`, 'timeout')), ms);
    }),
  ]);
