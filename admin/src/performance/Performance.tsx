import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import { useMemo } from 'react';

import { JOURNEY_DAYS } from '../../../plugin/contracts/journeys';
import { DaysSelect } from '../reports/DaysSelect';
import { ReportBody } from '../reports/ReportBody';
import { useGetLifecyclePerformanceQuery } from '../services/performance';
import { useTranslate } from '../translations/use-translate';
import { GroupsSection } from './GroupsSection';
import { OutOfContentSection } from './OutOfContentSection';
import { OverTimeSection } from './OverTimeSection';
import { TrustSection } from './TrustSection';
import { WorthSection } from './WorthSection';
import {
  readPerformanceView,
  writePerformanceView,
  type PerformanceView,
} from './performance-view';

/** What became of recommendations, and how far the ranking can be trusted. */
export const Performance = () => {
  const translate = useTranslate();
  const [{ query: address }, setQuery] = useQueryParams<Record<string, unknown>>();
  const view = useMemo(() => readPerformanceView(address), [address]);
  const change = (changes: Partial<PerformanceView>): void =>
    setQuery(writePerformanceView({ ...view, ...changes }), 'push');
  const query = useGetLifecyclePerformanceQuery(view.days, { refetchOnMountOrArgChange: true });
  return (
    <Page.Main>
      <Layouts.Header
        title={translate('pages.performance')}
        subtitle={translate('performance.subtitle')}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={10}>
          <Box role="search" aria-label={translate('report.period')}>
            <DaysSelect
              label={translate('report.period')}
              options={JOURNEY_DAYS}
              value={view.days}
              onChange={(days) => change({ days })}
            />
          </Box>
          <ReportBody query={query} failed={translate('performance.failed')}>
            {(report) => (
              <>
                {report.total.shown + report.total.clicked === 0 ? (
                  <Typography tag="p">{translate('performance.nothing')}</Typography>
                ) : (
                  <>
                    <OverTimeSection report={report} />
                    <GroupsSection report={report} by={view.by} onChange={(by) => change({ by })} />
                  </>
                )}
                {report.unmatched > 0 && (
                  <Typography tag="p">
                    {translate('performance.unmatched', { count: report.unmatched })}
                  </Typography>
                )}
                <WorthSection incremental={report.incremental} />
                <OutOfContentSection outOfContent={report.outOfContent} />
              </>
            )}
          </ReportBody>
          <TrustSection />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};
