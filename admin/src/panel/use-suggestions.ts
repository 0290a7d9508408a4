import { useForm, useQueryParams } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

import type { Suggestions } from '../../../plugin/suggestions/suggestion';
import {
  useGetLifecycleFormSuggestionsQuery,
  useGetLifecycleSuggestionsQuery,
} from '../services/suggestions';
import { formText } from './form-text';

export interface SuggestedEntry {
  contentType: string;
  /** Null for an unsaved entry. */
  documentId: string | null;
  /** ISO 8601; null while the entry has not been saved in the locale that is open. */
  savedAt: string | null;
}

export interface LocaleQuery {
  plugins?: { i18n?: { locale?: string } };
}

/** Typing settles before suggestions are fetched. */
const TYPING_PAUSE_MS = 500;
const NO_VALUES = {};

function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** Suggestions for a stored entry, or for the content of the form of an unsaved one. */
export function useSuggestions(
  { contentType, documentId, savedAt }: SuggestedEntry,
  isWanted: boolean,
): { suggestions: Suggestions | undefined; isError: boolean; retry: () => void } {
  const [{ query }] = useQueryParams<LocaleQuery>();
  const locale = query?.plugins?.i18n?.locale ?? null;
  const isSaved = documentId !== null && savedAt !== null;
  // The form of a saved entry is not watched, so typing there causes no renders.
  const values = useSettled(useForm('Lifecycle', (form) => (isSaved ? NO_VALUES : form.values)));
  const text = formText(values);
  const stored = useGetLifecycleSuggestionsQuery(
    { contentType, documentId: documentId ?? '', locale, savedAt },
    { skip: !isWanted || !isSaved },
  );
  const typed = useGetLifecycleFormSuggestionsQuery(
    { contentType, values: text, ...(locale === null ? {} : { locale }) },
    { skip: !isWanted || isSaved || Object.keys(text).length === 0 },
  );
  const answer = isSaved ? stored : typed;
  return {
    suggestions: answer.data,
    isError: answer.isError,
    retry: () => void answer.refetch(),
  };
}
