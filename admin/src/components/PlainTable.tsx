import { Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';

import type { CsvRow } from './csv';
import { TableHead } from './TableHead';

interface Props {
  headings: string[];
  /** The first two cells of a row identify it. */
  rows: CsvRow[];
}

/** A table of text and numbers. */
export const PlainTable = ({ headings, rows }: Props) => (
  <Table colCount={headings.length} rowCount={rows.length + 1}>
    <TableHead headings={headings} />
    <Tbody>
      {rows.map((row) => (
        <Tr key={`${row[0]}/${row[1]}`}>
          {row.map((value, place) => (
            <Td key={headings[place]}>
              <Typography>{value ?? '–'}</Typography>
            </Td>
          ))}
        </Tr>
      ))}
    </Tbody>
  </Table>
);
