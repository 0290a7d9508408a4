import { Flex, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useId, useState, type ReactNode } from 'react';
import { styled } from 'styled-components';

import { Pager } from '../components/Pager';
import type { ImportResult } from '../services/tag-files';
import { TableHead } from '../components/TableHead';
import { useTranslate } from '../translations/use-translate';
import { TermChanges } from './TermChanges';

const PAGE_SIZE = 20;

/** Messages and titles may be long; the design system's tables never wrap. */
const Cell = styled(Td)`
  white-space: normal;
`;

interface ListProps {
  title: string;
  columns: string[];
  rows: { key: string; cells: ReactNode[] }[];
}

const PagedTable = ({ title, columns, rows }: ListProps) => {
  const id = useId();
  const [page, setPage] = useState(1);
  const shown = rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return (
    <div>
      <Typography id={id} tag="h3" variant="delta">
        {title}
      </Typography>
      <Table
        aria-labelledby={id}
        colCount={columns.length}
        rowCount={shown.length + 1}
        style={{ marginTop: '0.8rem' }}
      >
        <TableHead headings={columns} />
        <Tbody>
          {shown.map(({ key, cells }) => (
            <Tr key={key}>
              {cells.map((cell, index) => (
                <Cell key={columns[index]}>
                  <Typography tag="div">{cell}</Typography>
                </Cell>
              ))}
            </Tr>
          ))}
        </Tbody>
      </Table>
      <Pager page={page} pageCount={Math.ceil(rows.length / PAGE_SIZE)} onPage={setPage} />
    </div>
  );
};

/** The changes of a file, entry by entry, or the errors of its rows. */
export const ImportPreview = ({ result }: { result: ImportResult }) => {
  const translate = useTranslate();
  const { problems, changes, newTopics } = result;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {problems.length > 0 && (
        <PagedTable
          title={translate('import.problems', { count: problems.length })}
          columns={[
            translate('import.line'),
            translate('import.column'),
            translate('import.problem'),
          ]}
          rows={problems.map(({ line, column, message }, index) => ({
            key: String(index),
            cells: [line, column ?? '–', message],
          }))}
        />
      )}
      {newTopics.length > 0 && (
        <Typography>
          {translate('import.new-topics', {
            topics: newTopics.map(({ label }) => label).join(', '),
          })}
        </Typography>
      )}
      {changes.length > 0 && (
        <PagedTable
          title={translate('import.changes')}
          columns={[translate('import.line'), translate('import.entry'), translate('import.tags')]}
          rows={changes.map(({ line, name, added, removed }) => ({
            key: String(line),
            cells: [line, name, <TermChanges key="tags" added={added} removed={removed} />],
          }))}
        />
      )}
    </Flex>
  );
};
