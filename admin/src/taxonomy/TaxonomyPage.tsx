import { Box } from '@strapi/design-system';
import { Page, useRBAC } from '@strapi/strapi/admin';

import { Failure } from '../components/Failure';
import { READ_TAXONOMY, UPDATE_SETTINGS } from '../permissions';
import { useGetLifecycleTaxonomySettingsQuery } from '../services/taxonomy-settings';
import { useTranslate } from '../translations/use-translate';
import { TaxonomyEditor } from './TaxonomyEditor';

/** The settings page of the taxonomy. */
export const TaxonomyPage = () => {
  const translate = useTranslate();
  return (
    <Page.Protect permissions={READ_TAXONOMY}>
      <Page.Title>{translate('taxonomy.title')}</Page.Title>
      <Taxonomy />
    </Page.Protect>
  );
};

const Taxonomy = () => {
  const translate = useTranslate();
  const { allowedActions, isLoading: isAsking } = useRBAC(UPDATE_SETTINGS);
  const { data, isError, isLoading, refetch } = useGetLifecycleTaxonomySettingsQuery(undefined, {
    refetchOnMountOrArgChange: true,
  });
  if (isError) {
    return (
      <Box padding={8}>
        <Failure message={translate('taxonomy.unavailable')} onRetry={() => void refetch()} />
      </Box>
    );
  }
  if (isAsking || isLoading || !data) return <Page.Loading>{translate('loading')}</Page.Loading>;
  return <TaxonomyEditor settings={data} canUpdate={allowedActions.canUpdate === true} />;
};
