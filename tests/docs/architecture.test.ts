import { readdirSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { blocksOf, pageOf, ROOT } from './pages';

/** The folders that hold rooms. A package that is not there has none. */
const HOUSES = ['admin/src', 'client/src', 'plugin', 'server/src'];

const NO_ROOMS = new Set(['node_modules', 'dist']);

function roomsOf(house: string): string[] {
  const folder = path.join(ROOT, house);
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !NO_ROOMS.has(entry.name))
      .map(({ name }) => `${house}/${name}`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** What stands in the boxes of a diagram, as `house/room`. */
function drawnRooms(diagram: string): string[] {
  const houses = diagram.matchAll(/subgraph \w+\["([^"]+)"\]\n(.*?)\n {2}end/gs);
  return [...houses].flatMap(([, house = '', inside = '']) =>
    [...inside.matchAll(/\w+\["([^"]+)"\]/g)]
      .flatMap(([, label = '']) => label.split(/ · |<br\/>/))
      .map((room) => `${house}/${room}`),
  );
}

describe('the diagram of the architecture', () => {
  it('has every room that exists, once, and no other', () => {
    const [diagram] = blocksOf(pageOf('docs/architecture.md')).filter(
      ({ lang }) => lang === 'mermaid',
    );
    expect(drawnRooms(diagram?.text ?? '').sort()).toEqual(HOUSES.flatMap(roomsOf).sort());
  });
});
