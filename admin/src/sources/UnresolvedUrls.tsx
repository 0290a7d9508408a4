import { Button, Flex, Typography } from '@strapi/design-system';
import { Page, useRBAC } from '@strapi/strapi/admin';

import { Failure } from '../components/Failure';
import { RESOLVE_URLS } from '../permissions';
import { useGetLifecycleUnresolvedUrlsQuery } from '../services/sources';
import { useTranslate } from '../translations/use-translate';
import { Card } from './Card';
import { UnresolvedPaths } from './UnresolvedPaths';
import { useResolveAll } from './use-resolve-all';

/** URLs without a matching entry, with a button to resolve them again. */
export const UnresolvedUrls = () => {
  const translate = useTranslate();
  const { data, isError, refetch } = useGetLifecycleUnresolvedUrlsQuery(undefined, {
    refetchOnMountOrArgChange: true,
  });
  const { allowedActions } = useRBAC(RESOLVE_URLS);
  const { resolveAll, isResolving } = useResolveAll();

  const urls = () => {
    if (isError) {
      return <Failure message={translate('unresolved.failed')} onRetry={() => void refetch()} />;
    }
    if (!data) return <Page.Loading>{translate('loading')}</Page.Loading>;
    if (data.total === 0) {
      return <Typography textColor="neutral600">{translate('unresolved.none')}</Typography>;
    }
    return (
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography>{translate('unresolved.total', { count: data.total })}</Typography>
        <UnresolvedPaths paths={data.paths} />
      </Flex>
    );
  };

  return (
    <Card
      title={translate('unresolved.title')}
      state={
        allowedActions.canResolveUrls === true && data !== undefined && data.total > 0 ? (
          <Button size="S" loading={isResolving} onClick={() => void resolveAll()}>
            {translate('unresolved.resolve')}
          </Button>
        ) : null
      }
    >
      <Typography textColor="neutral600">{translate('unresolved.what')}</Typography>
      {urls()}
    </Card>
  );
};
