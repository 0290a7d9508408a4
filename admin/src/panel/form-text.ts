/** A form's values that may contain text: strings and rich text blocks. */
export function formText(values: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) =>
        name !== 'id' && ((typeof value === 'string' && value !== '') || isBlocks(value)),
    ),
  );
}

const isBlocks = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((block) => typeof block === 'object' && block !== null && 'children' in block);
