import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { PackedRows } from './packed-rows';

const ints = () => new PackedRows((length) => new Int32Array(length));

type Step =
  | { kind: 'insert'; row: number; at: number; value: number }
  | { kind: 'remove'; row: number; at: number; count: number }
  | { kind: 'clear'; row: number };

const row = fc.nat({ max: 5 });
const at = fc.nat({ max: 60 });
const steps = fc.array(
  fc.oneof<fc.Arbitrary<Step>[]>(
    fc.record({ kind: fc.constant('insert'), row, at, value: fc.nat() }),
    fc.record({ kind: fc.constant('insert'), row, at, value: fc.nat({ max: 3 }) }),
    fc.record({ kind: fc.constant('remove'), row, at, count: fc.nat({ max: 4 }) }),
    fc.record({ kind: fc.constant('clear'), row }),
  ),
  { maxLength: 300 },
);

describe('packed rows', () => {
  it('hold what as many arrays would hold, whatever is put in and taken out', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const packed = ints();
        const arrays: number[][] = Array.from({ length: 6 }, () => []);
        for (const step of all) {
          const array = arrays[step.row] ?? [];
          const place = step.kind === 'clear' ? 0 : Math.min(step.at, array.length);
          if (step.kind === 'insert') {
            array.splice(place, 0, step.value);
            packed.insert(step.row, place, step.value);
          } else if (step.kind === 'remove') {
            const count = Math.min(step.count, array.length - place);
            array.splice(place, count);
            packed.remove(step.row, place, count);
          } else {
            array.length = 0;
            packed.clear(step.row);
          }
        }
        arrays.forEach((array, number) => {
          expect([...packed.valuesOf(number)]).toEqual(array);
          expect(packed.lengthOf(number)).toBe(array.length);
          expect(packed.placeOf(number, 2)).toBe(array.indexOf(2));
          expect(packed.at(number, 0)).toBe(array[0]);
        });
      }),
    );
  });

  it('go on over many pages, and keep times to the millisecond', () => {
    const times = new PackedRows((length) => new Float64Array(length));
    for (let number = 0; number < 200; number += 1) {
      for (let step = 0; step < 600; step += 1) times.push(number, 1.7e12 + number * 1_000 + step);
    }
    for (let number = 0; number < 200; number += 1) {
      expect(times.at(number, 599)).toBe(1.7e12 + number * 1_000 + 599);
      expect(times.at(number, 600)).toBeUndefined();
    }
  });

  it('are empty before anything is put in', () => {
    const rows = ints();
    expect([rows.lengthOf(7), rows.placeOf(7, 0), rows.at(7, 0)]).toEqual([0, -1, undefined]);
    expect(rows.valuesOf(7)).toHaveLength(0);
  });
});
