export const omit = <Value extends object, Name extends keyof Value & string>(
  value: Value,
  ...names: Name[]
): Omit<Value, Name> =>
  Object.fromEntries(
    Object.entries(value).filter(([name]) => !names.some((left) => left === name)),
  ) as Omit<Value, Name>;
