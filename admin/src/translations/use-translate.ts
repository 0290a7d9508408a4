import { useCallback } from 'react';
import { useIntl } from 'react-intl';

import { getTranslationId, type TranslationId } from './translation-id';

export type Translate = (id: TranslationId, values?: Record<string, string | number>) => string;

/** Our strings, in the language of the admin panel. */
export function useTranslate(): Translate {
  const { formatMessage } = useIntl();
  return useCallback(
    (id, values) => formatMessage({ id: getTranslationId(id) }, values),
    [formatMessage],
  );
}
