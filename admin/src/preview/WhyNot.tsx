import { Flex, Typography } from '@strapi/design-system';
import { useAPIErrorHandler } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { TitledEntry } from '../../../plugin/contracts/rules';
import { EntriesField } from '../components/EntriesField';
import { Failure } from '../components/Failure';
import { FormCard } from '../components/FormCard';
import { useExplainLifecycleEntryQuery, type PreviewRequest } from '../services/preview';
import { useTranslate } from '../translations/use-translate';
import { FirstReasons } from '../components/FirstReasons';

const Explanation = ({ request, entry }: { request: PreviewRequest; entry: TitledEntry }) => {
  const translate = useTranslate();
  const { formatAPIError } = useAPIErrorHandler();
  const { contentType, documentId } = entry;
  const { data, error, refetch } = useExplainLifecycleEntryQuery({
    ...request,
    entry: { contentType, documentId },
  });
  if (error) {
    const message = formatAPIError(error as Parameters<typeof formatAPIError>[0]);
    return <Failure message={message} onRetry={() => void refetch()} />;
  }
  if (!data) return null;
  const title = entry.title ?? documentId;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} aria-live="polite">
      <Typography fontWeight="semiBold">
        {data.excluded === null
          ? translate('preview.why.rank', { title, rank: data.rank ?? 0 })
          : `${translate('preview.why.out', { title })} ${data.excluded.detail}`}
      </Typography>
      <FirstReasons reasons={data.reasons} />
    </Flex>
  );
};

/** Any entry's rank and reasons for this contact, or what excludes it. */
export const WhyNot = ({ request }: { request: PreviewRequest }) => {
  const translate = useTranslate();
  const [entry, setEntry] = useState<TitledEntry | null>(null);
  return (
    <FormCard tag="section" aria-label={translate('preview.why')}>
      <EntriesField
        label={translate('preview.why')}
        hint={translate('preview.why.hint')}
        value={[]}
        showsChosen={false}
        onChange={(chosen) => setEntry(chosen.at(-1) ?? null)}
      />
      {entry && <Explanation request={request} entry={entry} />}
    </FormCard>
  );
};
