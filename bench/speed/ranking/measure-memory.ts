import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

import type { Line } from '../table';

interface Size {
  items: number;
  contacts: number;
  touchpoints: number;
}

const USUAL: Size = { items: 10_000, contacts: 50_000, touchpoints: 1_000_000 };
const LARGE: Size = { items: 10_000, contacts: 500_000, touchpoints: 10_000_000 };

/** Learns each size in a separate process. */
export async function measureMemory({ large }: { large: boolean }): Promise<Line[]> {
  const lines: Line[] = [];
  for (const { items, contacts, touchpoints } of large ? [USUAL, LARGE] : [USUAL]) {
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--expose-gc',
      '--import',
      'tsx',
      path.join(import.meta.dirname, 'memory.ts'),
      ...[items, contacts, touchpoints].map(String),
    ]);
    const what = `${touchpoints} touchpoints of ${contacts} contacts, ${items} entries`;
    lines.push({ what, ...(JSON.parse(stdout) as Omit<Line, 'what'>) });
  }
  return lines;
}
