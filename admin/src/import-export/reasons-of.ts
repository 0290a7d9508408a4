const MOST_SHOWN = 20;

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;

/** All errors of a file, or the reason why the server did not answer. */
export function reasonsOf(error: unknown): string[] {
  const problems = property(property(error, 'details'), 'errors');
  const messages = (Array.isArray(problems) ? problems : []).map((problem: unknown) =>
    property(problem, 'message'),
  );
  const said = [...messages, property(error, 'message')].filter(
    (message): message is string => typeof message === 'string' && message !== '',
  );
  const own = messages.length > 0 ? said.slice(0, messages.length) : said;
  return [...new Set(own)].slice(0, MOST_SHOWN);
}
