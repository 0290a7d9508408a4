const SHOWN = 4;
const MAX_LENGTH = 120;

/** The first few properties of a touchpoint on one line; empty without any. */
export function propertiesText(properties: Record<string, unknown> | null): string {
  const shown = Object.entries(properties ?? {}).slice(0, SHOWN);
  const line = shown
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ');
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 1)}…` : line;
}
