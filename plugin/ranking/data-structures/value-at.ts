/** What stands at a place of a row, or `beyond` behind its end: reading past the end of a typed row is slow. */
export const valueAt = (row: Int32Array | Float64Array, place: number, beyond: number): number =>
  place < row.length ? (row[place] ?? beyond) : beyond;
