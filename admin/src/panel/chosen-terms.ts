interface Term {
  key: string;
  label: string;
}

/** The terms with these keys, in the taxonomy's order; removed terms go by their key and come last. */
export function chosenTerms(keys: string[], terms: Term[]): Term[] {
  const known = terms.filter(({ key }) => keys.includes(key));
  const retired = keys.filter((key) => !terms.some((term) => term.key === key));
  return [...known, ...retired.map((key) => ({ key, label: key }))];
}
