const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Where an answer is not shaped as the sample that the documentation shows: a key that is missing, or a value of another
 * type. Of lists the first items are held against each other; null in the sample stands for anything.
 */
export function missingIn(answer: unknown, sample: unknown, at = ''): string[] {
  if (sample === null) return [];
  if (Array.isArray(sample)) {
    if (!Array.isArray(answer)) return [at];
    return sample.length === 0 ? [] : missingIn(answer[0], sample[0], `${at}[0]`);
  }
  if (!isObject(sample)) return typeof answer === typeof sample ? [] : [at];
  if (!isObject(answer)) return [at];
  return Object.entries(sample).flatMap(([key, value]) =>
    key in answer ? missingIn(answer[key], value, `${at}.${key}`) : [`${at}.${key}`],
  );
}
