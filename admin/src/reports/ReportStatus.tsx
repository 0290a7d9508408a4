import { Flex, Loader, Typography } from '@strapi/design-system';
import { useEffect } from 'react';

import type { ReportMeta } from '../../../plugin/contracts/journeys';
import { RelativeTime } from '../components/RelativeTime';
import { useTranslate } from '../translations/use-translate';

const ASK_AGAIN_MS = 3_000;

interface Props {
  meta: ReportMeta;
  onAskAgain: () => void;
}

/** When the report was computed; polls while a newer one is computed. */
export const ReportStatus = ({ meta, onAskAgain }: Props) => {
  const translate = useTranslate();
  const { computedAt, isComputing } = meta;
  useEffect(() => {
    if (!isComputing) return;
    const timer = setTimeout(onAskAgain, ASK_AGAIN_MS);
    return () => clearTimeout(timer);
  });
  return (
    <Flex gap={2} role="status">
      {isComputing && <Loader small>{translate('loading')}</Loader>}
      <Typography variant="pi" textColor="neutral600">
        {computedAt === null ? (
          translate('report.first')
        ) : (
          <>
            {translate('report.computed')} <RelativeTime date={computedAt} />
          </>
        )}
      </Typography>
    </Flex>
  );
};
