import { Button, Flex, Grid } from '@strapi/design-system';
import {
  BackButton,
  Layouts,
  Page,
  useAPIErrorHandler,
  useNotification,
} from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { Failure } from '../components/Failure';
import {
  useGetLifecycleExperimentsQuery,
  useStartLifecycleExperimentMutation,
} from '../services/experiments';
import { useTranslate } from '../translations/use-translate';
import { inputOf, newDraft, problemsOf } from './experiment-draft';
import { experimentPath } from './experiment-path';
import { GoalFields } from './GoalFields';
import { HorizonFields } from './HorizonFields';
import { StartChecks } from './StartChecks';
import { StrategyFields } from './StrategyFields';

/** The form of an experiment, with what starting it means beside it. */
export const NewExperiment = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatAPIError } = useAPIErrorHandler();
  const [draft, setDraft] = useState(newDraft);
  const [start, { isLoading: isStarting }] = useStartLifecycleExperimentMutation();
  const { data, isLoading, isError, refetch } = useGetLifecycleExperimentsQuery();
  if (isLoading) return <Page.Loading>{translate('loading')}</Page.Loading>;

  const running = data?.data.find(({ state }) => state === 'running');
  const begin = async (): Promise<void> => {
    try {
      const { id } = await start(inputOf(draft)).unwrap();
      toggleNotification({ type: 'success', message: translate('experiments.started') });
      navigate(experimentPath(id), { replace: true });
    } catch (error) {
      const message = formatAPIError(error as Parameters<typeof formatAPIError>[0]);
      toggleNotification({ type: 'danger', message });
    }
  };

  const fields = { draft, onChange: setDraft };
  return (
    <Page.Main>
      <Page.Title>{translate('experiments.new')}</Page.Title>
      <Layouts.Header
        title={translate('experiments.new')}
        subtitle={translate('experiments.new.subtitle')}
        navigationAction={<BackButton fallback=".." />}
        primaryAction={
          <Button
            disabled={!data || running !== undefined || problemsOf(draft).length > 0}
            loading={isStarting}
            onClick={() => void begin()}
          >
            {translate('experiments.start')}
          </Button>
        }
      />
      <Layouts.Content>
        {isError && (
          <Failure message={translate('experiments.failed')} onRetry={() => void refetch()} />
        )}
        {data && (
          <Grid.Root gap={6} paddingBottom={10}>
            <Grid.Item col={8} xs={12} direction="column" alignItems="stretch">
              <Flex direction="column" alignItems="stretch" gap={6}>
                <GoalFields {...fields} outcomes={data.meta.outcomes} />
                {(['control', 'treatment'] as const).map((arm) => (
                  <StrategyFields
                    key={arm}
                    arm={arm}
                    value={draft[arm]}
                    choices={data.meta}
                    onChange={(strategy) => setDraft({ ...draft, [arm]: strategy })}
                  />
                ))}
                <HorizonFields {...fields} />
              </Flex>
            </Grid.Item>
            <Grid.Item col={4} xs={12} direction="column" alignItems="stretch">
              <StartChecks draft={draft} running={running} />
            </Grid.Item>
          </Grid.Root>
        )}
      </Layouts.Content>
    </Page.Main>
  );
};
