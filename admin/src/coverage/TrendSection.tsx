import { Box, Flex, Loader, Typography } from '@strapi/design-system';

import { CsvButton } from '../components/CsvButton';
import { Failure } from '../components/Failure';
import { useGetLifecycleCoverageHistoryQuery } from '../services/coverage';
import { useTranslate } from '../translations/use-translate';
import { ScoreChart } from './ScoreChart';
import { Section } from '../components/Section';
import { TrendTable } from './TrendTable';
import type { CoverageView } from './coverage-view';
import { trendPoints } from './trend-points';

interface Props {
  view: CoverageView;
  onDay: (day: string) => void;
}

/** The score over the last 90 days. */
export const TrendSection = ({ view, onDay }: Props) => {
  const translate = useTranslate();
  const { contentTypes, locale } = view;
  const history = useGetLifecycleCoverageHistoryQuery({ contentTypes, locale });
  const days = history.data?.data ?? [];
  return (
    <Section
      title={translate('trend.title')}
      description={translate('trend.description')}
      actions={
        days.length > 0 ? (
          <CsvButton
            name={translate('trend.title')}
            rows={() => [
              [
                translate('trend.day'),
                translate('score.overall'),
                ...(days.at(-1)?.score.stages ?? []).map(({ label }) => label),
              ],
              ...days.map(({ day, score }) => [
                day,
                score.overall,
                ...score.stages.map((stage) => stage.score),
              ]),
            ]}
          />
        ) : undefined
      }
    >
      <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
        {history.isError && (
          <Failure message={translate('trend.failed')} onRetry={() => void history.refetch()} />
        )}
        {history.isLoading && (
          <Flex justifyContent="center">
            <Loader small>{translate('loading')}</Loader>
          </Flex>
        )}
        {history.isSuccess && days.length === 0 && (
          <Typography>{translate('trend.none')}</Typography>
        )}
        {days.length > 0 && (
          <Flex direction="column" alignItems="stretch" gap={3}>
            <ScoreChart points={trendPoints(days)} />
            <TrendTable days={days} onDay={onDay} />
          </Flex>
        )}
      </Box>
    </Section>
  );
};
