interface Term {
  key: string;
  label: string;
}

/** The terms with these keys, in the taxonomy's order; what it no longer has goes by its key and comes last. */
export function chosenTerms(keys: string[], terms: Term[]): Term[] {
  const known = terms.filter(({ key }) => keys.includes(key));
  const retired = keys.filter((key) => !terms.some((term) => term.key === key));
  return [...known, ...retired.map((key) => ({ key, label: key }))];
}
