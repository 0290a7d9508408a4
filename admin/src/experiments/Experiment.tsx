import { Flex } from '@strapi/design-system';
import { BackButton, Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { useParams } from 'react-router-dom';

import { Failure } from '../components/Failure';
import { useNow } from '../components/use-now';
import { WRITE_EXPERIMENTS } from '../permissions';
import { useGetLifecycleExperimentQuery } from '../services/experiments';
import { useTranslate } from '../translations/use-translate';
import { Comparison } from './Comparison';
import { ExperimentProgress } from './ExperimentProgress';
import { experimentPath } from './experiment-path';
import { ResultSection } from './ResultSection';
import { StopExperiment } from './StopExperiment';

/** One experiment: what is compared, how far it is and, once it is over, what it shows. */
export const Experiment = () => {
  const translate = useTranslate();
  const { formatDate } = useIntl();
  const { id = '' } = useParams();
  const now = useNow();
  const { allowedActions } = useRBAC(WRITE_EXPERIMENTS);
  const { data: experiment, isError, refetch } = useGetLifecycleExperimentQuery(id);
  const isDue = experiment?.state === 'running' && now >= Date.parse(experiment.endsAt);
  useEffect(() => {
    if (isDue) void refetch();
  }, [isDue, now, refetch]);

  const back = <BackButton fallback={experimentPath()} />;
  if (isError) {
    return (
      <Page.Main>
        <Layouts.Header title={translate('experiments.gone')} navigationAction={back} />
        <Layouts.Content>
          <Failure message={translate('experiments.failed-one')} onRetry={() => void refetch()} />
        </Layouts.Content>
      </Page.Main>
    );
  }
  if (!experiment) return <Page.Loading>{translate('loading')}</Page.Loading>;

  const { name, state, startedAt, endsAt, stoppedAt } = experiment;
  const day = (at: string) => formatDate(at, { dateStyle: 'long' });
  return (
    <Page.Main>
      <Page.Title>{name}</Page.Title>
      <Layouts.Header
        title={name}
        subtitle={translate(`experiments.${state}.subtitle`, {
          from: day(startedAt),
          until: day(stoppedAt ?? endsAt),
        })}
        navigationAction={back}
        primaryAction={
          state === 'running' &&
          allowedActions.canWrite === true && <StopExperiment id={id} name={name} />
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={8} paddingBottom={10}>
          {state === 'running' && <ExperimentProgress experiment={experiment} now={now} />}
          <ResultSection experiment={experiment} />
          <Comparison experiment={experiment} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};
