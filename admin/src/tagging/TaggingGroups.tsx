import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useEffect } from 'react';

import type { OptedInContentType } from '../../../plugin/contracts/content-types';
import { BULK_TAGS } from '../permissions';
import { useGetLifecycleTaggingGroupsQuery, type GroupFilters } from '../services/tagging';
import type { TaxonomyData } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';
import { TaggingGroupRow } from './TaggingGroupRow';
import { useGroupDecisions } from './use-group-decisions';

interface Props {
  view: GroupFilters;
  contentTypes: OptedInContentType[];
  taxonomy: TaxonomyData;
  /** How often the library was checked while the page is open: each time the groups are others. */
  checks: number;
  onChanged: () => void;
}

/** What is alike among the untagged entries, to be tagged in one step, and how sure the library is as a whole. */
export const TaggingGroups = ({ view, contentTypes, taxonomy, checks, onChanged }: Props) => {
  const translate = useTranslate();
  const { allowedActions } = useRBAC(BULK_TAGS);
  const { contentTypes: uids, locale } = view;
  const { data: answer, refetch } = useGetLifecycleTaggingGroupsQuery({
    contentTypes: uids,
    locale,
  });
  useEffect(() => {
    if (checks > 0) void refetch();
  }, [checks, refetch]);
  const decisions = useGroupDecisions(onChanged);
  const { last } = decisions;
  if (answer === undefined || (answer.data.length === 0 && last === null)) return null;
  const { sure, likely, guess, unknown } = answer.meta;
  const nameOf = (uid: string) => contentTypes.find((type) => type.uid === uid)?.displayName ?? uid;
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={6} tag="section">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex direction="column" alignItems="stretch" gap={1}>
          <Typography variant="delta" tag="h2">
            {translate('tagging.groups')}
          </Typography>
          <Typography variant="pi" textColor="neutral600" role="status">
            {translate('tagging.groups.sureness', { sure, likely, guess, unknown })}
          </Typography>
        </Flex>
        {last !== null && (
          <Flex gap={3} wrap="wrap" role="status">
            <Typography>
              {translate('tagging.groups.done', { count: last.group.documentIds.length })}
            </Typography>
            <Button
              variant="tertiary"
              size="S"
              loading={decisions.isBusy}
              onClick={() => void decisions.undo()}
            >
              {translate('tagging.undo')}
            </Button>
          </Flex>
        )}
        {answer.data.map((group) => (
          <TaggingGroupRow
            key={`${group.contentType} ${group.format}`}
            group={group}
            typeName={nameOf(group.contentType)}
            taxonomy={taxonomy}
            onTag={
              allowedActions.canBulk === true && !decisions.isBusy
                ? (tags) => void decisions.tag(group, tags)
                : null
            }
          />
        ))}
      </Flex>
    </Box>
  );
};
