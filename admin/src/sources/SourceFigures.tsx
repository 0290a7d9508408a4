import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { SourceReport } from '../../../plugin/contracts/sources';
import { RelativeTime } from '../components/RelativeTime';
import { useTranslate } from '../translations/use-translate';

/** Received events by outcome. */
export const SourceFigures = ({ report }: { report: SourceReport }) => {
  const translate = useTranslate();
  const { formatNumber } = useIntl();
  if (report.lastReceivedAt === null) {
    return <Typography textColor="neutral600">{translate('sources.nothing')}</Typography>;
  }
  const figures = [
    { key: 'minute', value: report.rate.minute },
    { key: 'hour', value: report.rate.hour },
    { key: 'day', value: report.rate.day },
    { key: 'week', value: report.accepted },
    { key: 'duplicates', value: report.duplicates },
    { key: 'rejected', value: report.rejected },
  ] as const;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex tag="dl" gap={6} wrap="wrap">
        {figures.map(({ key, value }) => (
          <Flex key={key} direction="column-reverse" alignItems="flex-start">
            <Typography tag="dt" variant="pi" textColor="neutral600">
              {translate(`sources.figure.${key}`)}
            </Typography>
            <Typography
              tag="dd"
              variant="beta"
              textColor={key === 'rejected' && value > 0 ? 'danger600' : 'neutral800'}
            >
              {formatNumber(value)}
            </Typography>
          </Flex>
        ))}
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {translate('sources.last-received')} <RelativeTime date={report.lastReceivedAt} />
      </Typography>
    </Flex>
  );
};
