import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { useAPIErrorHandler } from '@strapi/strapi/admin';
import { styled } from 'styled-components';

import { Failure } from '../components/Failure';
import { useGetLifecycleTaxonomyQuery } from '../services/taxonomy';
import { usePreviewLifecycleListQuery, type PreviewRequest } from '../services/preview';
import { useTranslate } from '../translations/use-translate';
import { PreviewEntry } from './PreviewEntry';
import { RuleSetName } from './RuleSetName';

const List = styled.ol`
  list-style: none;
  margin: 0;
  padding: 0;

  & > * + * {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

interface Props {
  request: PreviewRequest;
  isCompared: boolean;
}

/** One list, with its contact's inferred stage and the rules that applied. */
export const PreviewList = ({ request, isCompared }: Props) => {
  const translate = useTranslate();
  const { formatAPIError } = useAPIErrorHandler();
  const { data: taxonomy } = useGetLifecycleTaxonomyQuery();
  const { data, error, isFetching, refetch } = usePreviewLifecycleListQuery(request);
  if (error) {
    const message = formatAPIError(error as Parameters<typeof formatAPIError>[0]);
    return <Failure message={message} onRetry={() => void refetch()} />;
  }
  if (!data) return <Loader>{translate('loading')}</Loader>;

  const { contact, rules } = data.meta;
  const stage = taxonomy?.stages.find(({ key }) => key === contact?.stage)?.label ?? contact?.stage;
  const names = rules?.applied?.map(({ name }) => name) ?? [];
  return (
    <Box tag="section" aria-busy={isFetching} background="neutral0" hasRadius shadow="tableShadow">
      <Flex direction="column" alignItems="flex-start" gap={1} padding={4} paddingBottom={2}>
        <Typography tag="h2" variant="delta">
          {isCompared ? <RuleSetName rules={request.rules} /> : translate('preview.list')}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {translate('preview.contact.summary', {
            stage: stage ?? '–',
            count: contact?.touchpoints ?? 0,
          })}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {names.length === 0
            ? translate('preview.rules.none')
            : translate('preview.rules.applied', { names: names.join(', ') })}
        </Typography>
      </Flex>
      {data.data.length === 0 ? (
        <Typography tag="p" padding={4}>
          {rules?.detail ?? translate('preview.empty')}
        </Typography>
      ) : (
        <List>
          {data.data.map((entry) => (
            <PreviewEntry key={`${entry.contentType}/${entry.documentId}`} recommendation={entry} />
          ))}
        </List>
      )}
    </Box>
  );
};
