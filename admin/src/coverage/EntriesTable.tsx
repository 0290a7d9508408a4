import { Flex, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { OptedInContentType } from '../../../plugin/contracts/content-types';
import type { CoverageEntry } from '../../../plugin/contracts/coverage';
import { RelativeTime } from '../components/RelativeTime';
import { TableHead } from '../components/TableHead';
import { useTranslate } from '../translations/use-translate';
import { EntryLink } from './EntryLink';
import { EntryState } from './EntryState';

interface Props {
  entries: CoverageEntry[];
  contentTypes: OptedInContentType[];
  /** Whether each row ends in a link that asks to tag the entry. */
  asksForTags?: boolean;
}

/** Titles may be long; the design system's tables never wrap. */
const TitleCell = styled(Td)`
  white-space: normal;
  min-width: 20rem;
`;

const COLUMNS = ['title', 'type', 'locale', 'state', 'updated'] as const;

export const EntriesTable = ({ entries, contentTypes, asksForTags = false }: Props) => {
  const translate = useTranslate();
  return (
    <Table colCount={COLUMNS.length + Number(asksForTags)} rowCount={entries.length + 1}>
      <TableHead headings={COLUMNS.map((column) => translate(`entries.${column}`))}>
        {asksForTags && <Td />}
      </TableHead>
      <Tbody>
        {entries.map((entry) => {
          const type = contentTypes.find(({ uid }) => uid === entry.contentType);
          const kind = type?.kind ?? 'collectionType';
          return (
            <Tr key={`${entry.contentType}/${entry.documentId}/${entry.locale}`}>
              <TitleCell>
                <EntryLink entry={entry} kind={kind}>
                  {entry.title}
                </EntryLink>
              </TitleCell>
              <Td>
                <Typography>{type?.displayName ?? entry.contentType}</Typography>
              </Td>
              <Td>
                <Typography>{entry.locale ?? '–'}</Typography>
              </Td>
              <Td>
                <EntryState entry={entry} />
              </Td>
              <Td>
                <Typography>
                  <RelativeTime date={entry.updatedAt} />
                </Typography>
              </Td>
              {asksForTags && (
                <Td>
                  <Flex justifyContent="flex-end">
                    <EntryLink
                      entry={entry}
                      kind={kind}
                      label={translate('untagged.tag-entry', { title: entry.title })}
                    >
                      {translate('untagged.tag')}
                    </EntryLink>
                  </Flex>
                </Td>
              )}
            </Tr>
          );
        })}
      </Tbody>
    </Table>
  );
};
