/** The rank of a score, from 1: those above it, and half of those equal to it. */
export function placeOf(own: number, others: Iterable<number>): number {
  let ahead = 0;
  let equal = 0;
  for (const other of others) {
    if (other > own) ahead += 1;
    else if (other === own) equal += 1;
  }
  return 1 + ahead + equal / 2;
}
