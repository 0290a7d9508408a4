import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Beside the server's bundle in the package. */
const FILE = path.join(__dirname, '../client.js');

/** The client as one script, which the build puts into this package. */
export const createClientScript = () => {
  let script: string | null = null;
  return { read: (): string => (script ??= readFileSync(FILE, 'utf8')) };
};

export type ClientScript = ReturnType<typeof createClientScript>;
