import { Flex, Loader, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { Failure } from '../components/Failure';
import { Section } from '../components/Section';
import { Card } from '../reports/Card';
import { ReportTable } from '../reports/ReportTable';
import { useGetLifecycleModelTrustQuery } from '../services/performance';
import { useTranslate } from '../translations/use-translate';
import { signalNames } from './signal-names';

/** How well the ranking foresees what contacts turn to next, and what it has learned to weigh. */
export const TrustSection = () => {
  const translate = useTranslate();
  const { formatNumber } = useIntl();
  const { data, isError, refetch } = useGetLifecycleModelTrustQuery();
  if (isError) {
    return <Failure message={translate('performance.failed')} onRetry={() => void refetch()} />;
  }
  if (!data) return <Loader>{translate('loading')}</Loader>;
  const { tests, hitRate10, popularHitRate10, candidates, lessons, signals } = data;
  const percent = (share: number): string => formatNumber(share, { style: 'percent' });
  const rounded = (weight: number): string => formatNumber(weight, { maximumFractionDigits: 2 });
  const nameOf = signalNames(translate);
  return (
    <Section
      title={translate('performance.trust.title')}
      description={translate('performance.trust.description')}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="p" textColor="neutral800">
          {hitRate10 === null
            ? translate('performance.trust.none')
            : translate('performance.trust.accuracy', {
                tests,
                candidates,
                rate: percent(hitRate10),
                popular: percent(popularHitRate10 ?? 0),
              })}
        </Typography>
        <Typography tag="p" textColor="neutral600">
          {translate('performance.trust.lessons', { count: lessons })}
        </Typography>
        <Card>
          <ReportTable
            caption={translate('performance.trust.weights')}
            fileName="lifecycle-weights"
            rows={signals}
            empty={translate('performance.trust.none')}
            columns={[
              { label: translate('performance.trust.signal'), value: ({ name }) => nameOf(name) },
              {
                label: translate('performance.trust.prior'),
                value: ({ prior }) => prior,
                show: ({ prior }) => rounded(prior),
                isNumber: true,
              },
              {
                label: translate('performance.trust.weight'),
                value: ({ weight }) => weight,
                show: ({ weight }) => rounded(weight),
                isNumber: true,
              },
            ]}
          />
        </Card>
      </Flex>
    </Section>
  );
};
