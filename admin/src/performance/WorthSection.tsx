import { Box, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';

import type { PerformanceReport } from '../../../plugin/contracts/performance';
import { Section } from '../components/Section';
import { experimentPath } from '../experiments/experiment-path';
import { Card } from '../reports/Card';
import { useTranslate } from '../translations/use-translate';

/** What recommending is worth: what an experiment with an arm without recommendations has shown. */
export const WorthSection = ({ incremental }: Pick<PerformanceReport, 'incremental'>) => {
  const translate = useTranslate();
  const { formatNumber, formatDate } = useIntl();
  const points = (share: number): string =>
    formatNumber(share * 100, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  return (
    <Section title={translate('performance.worth.title')}>
      <Card>
        <Box padding={6}>
          {incremental === null ? (
            <Typography tag="p" textColor="neutral600">
              {translate('performance.worth.none')}
            </Typography>
          ) : (
            <>
              <Typography tag="p">
                {translate('performance.worth', {
                  points: points(incremental.difference.value),
                  low: points(incremental.difference.low),
                  high: points(incremental.difference.high),
                  people: incremental.people,
                  outcomes: incremental.outcomes.join(', '),
                  date: formatDate(incremental.experiment.endedAt, { dateStyle: 'long' }),
                })}
              </Typography>
              <Link tag={NavLink} to={experimentPath(incremental.experiment.id)}>
                {incremental.experiment.name}
              </Link>
            </>
          )}
        </Box>
      </Card>
    </Section>
  );
};
