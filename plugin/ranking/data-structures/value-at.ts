/**
 * The value at an index, or `beyond` past the end. Checked first, because V8 deoptimizes reads past the end of a typed
 * array.
 */
export const valueAt = (row: Int32Array | Float64Array, place: number, beyond: number): number =>
  place < row.length ? (row[place] ?? beyond) : beyond;
