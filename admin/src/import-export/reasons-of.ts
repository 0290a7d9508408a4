const MOST_SHOWN = 20;

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;

/** Everything that the server said was wrong with a file, or what kept it from answering. */
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
