import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

import type { CsvCell, CsvRow } from '../components/csv';
import { CsvButton } from '../components/CsvButton';

export interface ReportColumn<Row> {
  label: string;
  /** Cell in the exported file. */
  value: (row: Row) => CsvCell;
  /** Cell on the page, where it differs. */
  show?: (row: Row) => ReactNode;
  isNumber?: boolean;
}

interface Props<Row> {
  caption: string;
  /** File name of the export, without extension. */
  fileName: string;
  columns: ReportColumn<Row>[];
  rows: Row[];
  /** Message without rows. */
  empty: string;
}

const Scroller = styled(Box)`
  overflow-x: auto;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

const Grid = styled.table`
  width: 100%;
  border-collapse: collapse;

  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[4]}`};
    text-align: left;
    vertical-align: middle;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  thead th {
    border-top: none;
    white-space: nowrap;
  }

  tbody td:first-child {
    min-width: 24rem;
  }

  .number {
    text-align: right;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
`;

/** A table of a report, with its export. */
export function ReportTable<Row>({ caption, fileName, columns, rows, empty }: Props<Row>) {
  const cells = (): CsvRow[] => [
    columns.map(({ label }) => label),
    ...rows.map((row) => columns.map(({ value }) => value(row))),
  ];
  if (rows.length === 0) {
    return (
      <Typography tag="p" padding={6} textColor="neutral600">
        {empty}
      </Typography>
    );
  }
  return (
    <>
      <Scroller role="region" aria-label={caption} tabIndex={0}>
        <Grid>
          <caption>
            <VisuallyHidden>{caption}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              {columns.map(({ label, isNumber }) => (
                <th key={label} scope="col" className={isNumber ? 'number' : undefined}>
                  <Typography variant="sigma" textColor="neutral600">
                    {label}
                  </Typography>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              <tr key={place}>
                {columns.map(({ label, value, show, isNumber }) => (
                  <td key={label} className={isNumber ? 'number' : undefined}>
                    <Typography textColor="neutral800">
                      {show ? show(row) : (value(row) ?? '–')}
                    </Typography>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Grid>
      </Scroller>
      <Flex justifyContent="flex-end" padding={3}>
        <CsvButton name={caption} fileName={fileName} rows={cells} />
      </Flex>
    </>
  );
}
