/** Whether two JSON values are equal, regardless of the order of properties. */
export function isEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) {
    return false;
  }
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const [lefts, rights] = [new Map(Object.entries(left)), new Map(Object.entries(right))];
  return (
    lefts.size === rights.size &&
    [...lefts].every(([name, value]) => rights.has(name) && isEqual(value, rights.get(name)))
  );
}
