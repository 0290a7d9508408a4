import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { OptedInContentType } from '../../../plugin/contracts/content-types';
import type { StaleEntry } from '../../../plugin/contracts/coverage';
import { CsvButton } from '../components/CsvButton';
import { RelativeTime } from '../components/RelativeTime';
import { useTranslate } from '../translations/use-translate';
import { EntryLink } from './EntryLink';

interface Props {
  /** Most shown first. */
  entries: StaleEntry[];
  contentTypes: OptedInContentType[];
}

const List = styled.ol`
  list-style: none;
  margin: 0;
  padding: 0;
`;

/** Stale entries that are still recommended: what to bring up to date first. */
export const StaleEntries = ({ entries, contentTypes }: Props) => {
  const translate = useTranslate();
  const kindOf = (uid: string) =>
    contentTypes.find((type) => type.uid === uid)?.kind ?? 'collectionType';
  const csv = () => [
    [
      translate('entries.title'),
      translate('entries.document-id'),
      translate('freshness.shown'),
      translate('entries.updated'),
    ],
    ...entries.map(({ title, documentId, shown, updatedAt }) => [
      title,
      documentId,
      shown,
      updatedAt,
    ]),
  ];
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex justifyContent="space-between" gap={3} paddingBottom={2}>
        <Typography tag="h3" variant="delta">
          {translate('freshness.entries')}
        </Typography>
        <CsvButton name={translate('freshness.entries')} rows={csv} />
      </Flex>
      <List>
        {entries.map((entry) => (
          <Flex
            key={`${entry.contentType}/${entry.documentId}`}
            tag="li"
            gap={3}
            wrap="wrap"
            paddingTop={2}
          >
            <EntryLink entry={entry} kind={kindOf(entry.contentType)}>
              {entry.title}
            </EntryLink>
            <Typography variant="pi" textColor="neutral600">
              {translate('freshness.shown-times', { count: entry.shown })} ·{' '}
              {translate('entries.updated')} <RelativeTime date={entry.updatedAt} />
            </Typography>
          </Flex>
        ))}
      </List>
    </Box>
  );
};
