import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';

import { JOURNEY_DAYS } from '../../../plugin/contracts/journeys';
import { DaysSelect } from '../reports/DaysSelect';
import { ReportBody } from '../reports/ReportBody';
import { useGetLifecycleJourneysQuery } from '../services/journeys';
import { useTranslate } from '../translations/use-translate';
import { FlowSection } from './FlowSection';
import { LiftSection } from './LiftSection';
import { PathsSection } from './PathsSection';
import { StaysSection } from './StaysSection';
import { StretchesSection } from './StretchesSection';
import { WatchOutsSection } from './WatchOutsSection';
import { useJourneysView } from './use-journeys-view';

/** How contacts move through the lifecycle, and what moves them. */
export const Journeys = () => {
  const translate = useTranslate();
  const [view, changeView] = useJourneysView();
  const { days, within, pair } = view;
  const query = useGetLifecycleJourneysQuery(
    { days, within, pair },
    { refetchOnMountOrArgChange: true },
  );
  return (
    <Page.Main>
      <Layouts.Header
        title={translate('pages.journeys')}
        subtitle={translate('journeys.subtitle')}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={10}>
          <Box role="search" aria-label={translate('report.period')}>
            <DaysSelect
              label={translate('report.period')}
              options={JOURNEY_DAYS}
              value={days}
              onChange={(chosen) => changeView({ days: chosen })}
            />
          </Box>
          <ReportBody query={query} failed={translate('journeys.failed')}>
            {(report) =>
              report.contacts === 0 ? (
                <Typography tag="p">{translate('journeys.nobody')}</Typography>
              ) : (
                <>
                  <Typography tag="p" textColor="neutral800">
                    {translate('journeys.contacts', {
                      contacts: report.contacts,
                      active: report.active,
                    })}
                  </Typography>
                  <WatchOutsSection report={report} />
                  <FlowSection report={report} />
                  <StretchesSection report={report} />
                  <StaysSection report={report} />
                  <LiftSection report={report} view={view} onChange={changeView} />
                  <PathsSection report={report} />
                </>
              )
            }
          </ReportBody>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};
