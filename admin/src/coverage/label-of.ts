/** What a key is called among headings or terms. */
export const labelOf = (terms: { key: string; label: string }[], key: string): string =>
  terms.find((term) => term.key === key)?.label ?? key;
