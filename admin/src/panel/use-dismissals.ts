import { useState } from 'react';

import type { FacetTerm } from '../../../plugin/contracts/tags';
import { PLUGIN_ID } from '../../../plugin/plugin-id';

const keyOf = (contentType: string, documentId: string): string =>
  `${PLUGIN_ID}.dismissed.${contentType}/${documentId}`;

function read(key: string | null): FacetTerm[] {
  if (key === null) return [];
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]');
  } catch {
    // What cannot be read was not written here: nothing is known to be dismissed.
    return [];
  }
}

/**
 * The suggestions of an entry that this person dismissed, remembered in their browser: a dismissal says what
 * one editor does not want to see, not what the entry is.
 * @param documentId null for an entry that is not saved: remembered while its form is open
 */
export function useDismissals(contentType: string, documentId: string | null) {
  const key = documentId === null ? null : keyOf(contentType, documentId);
  const [dismissed, setDismissed] = useState(() => read(key));
  const store = (terms: FacetTerm[]) => {
    setDismissed(terms);
    if (key !== null) localStorage.setItem(key, JSON.stringify(terms));
  };
  return {
    dismissed,
    dismiss: ({ facet, term }: FacetTerm) => store([...dismissed, { facet, term }]),
    restore: () => store([]),
  };
}
