import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import { useResolveLifecycleUrlsMutation } from '../services/sources';
import { useTranslate } from '../translations/use-translate';

/** Resolves all unresolved URLs again, in batches, and reports how many matched an entry. */
export function useResolveAll(): { resolveAll: () => Promise<void>; isResolving: boolean } {
  const translate = useTranslate();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatAPIError } = useAPIErrorHandler();
  const [resolve] = useResolveLifecycleUrlsMutation();
  const [isResolving, setIsResolving] = useState(false);

  const run = async () => {
    let resolved = 0;
    for (let after: number | null = 0; after !== null;) {
      const answer: Awaited<ReturnType<typeof resolve>> = await resolve({ after });
      if (!('data' in answer) || answer.data === undefined) {
        const message = 'error' in answer && answer.error ? formatAPIError(answer.error) : '';
        toggleNotification({ type: 'danger', title: translate('unresolved.stopped'), message });
        return;
      }
      resolved += answer.data.resolved;
      after = answer.data.next;
    }
    toggleNotification({
      type: 'success',
      message: translate('unresolved.done', { count: resolved }),
    });
  };

  const resolveAll = async () => {
    setIsResolving(true);
    await run();
    setIsResolving(false);
  };
  return { resolveAll, isResolving };
}
