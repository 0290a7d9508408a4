type Row = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** The array itself if it is long enough, else a larger copy with spare capacity, padded with `filler`. */
export function withCapacity<Kind extends Row>(row: Kind, length: number, filler = 0): Kind {
  if (row.length >= length) return row;
  const Kind = row.constructor as new (length: number) => Kind;
  const longer = new Kind(Math.max(16, Math.ceil(length * 1.5)));
  longer.set(row);
  longer.fill(filler, row.length);
  return longer;
}
