import { EmptyStateLayout, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';

import { CsvButton } from '../components/CsvButton';
import { Failure } from '../components/Failure';
import { WRITE_EXPERIMENTS } from '../permissions';
import { useGetLifecycleExperimentsQuery } from '../services/experiments';
import { useTranslate } from '../translations/use-translate';
import { experimentPath } from './experiment-path';
import { ExperimentsTable } from './ExperimentsTable';
import { useExperimentsCsv } from './use-experiments-csv';

/** All experiments, the latest first. */
export const ExperimentList = () => {
  const translate = useTranslate();
  const { allowedActions } = useRBAC(WRITE_EXPERIMENTS);
  const { data, isLoading, isError, refetch } = useGetLifecycleExperimentsQuery();
  const experiments = data?.data ?? [];
  const rows = useExperimentsCsv(experiments);
  if (isLoading) return <Page.Loading>{translate('loading')}</Page.Loading>;

  const add = allowedActions.canWrite === true && (
    <LinkButton tag={RouterLink} to={experimentPath('new')} startIcon={<Plus />}>
      {translate('experiments.add')}
    </LinkButton>
  );
  return (
    <Page.Main>
      <Page.Title>{translate('pages.experiments')}</Page.Title>
      <Layouts.Header
        title={translate('pages.experiments')}
        subtitle={translate('experiments.subtitle')}
        primaryAction={experiments.length > 0 && add}
        secondaryAction={
          experiments.length > 0 && <CsvButton name={translate('pages.experiments')} rows={rows} />
        }
      />
      <Layouts.Content>
        {isError && (
          <Failure message={translate('experiments.failed')} onRetry={() => void refetch()} />
        )}
        {!isError && experiments.length === 0 && (
          <EmptyStateLayout
            icon={<EmptyDocuments width="16rem" />}
            content={translate('experiments.none')}
            action={add}
          />
        )}
        {!isError && experiments.length > 0 && <ExperimentsTable experiments={experiments} />}
      </Layouts.Content>
    </Page.Main>
  );
};
