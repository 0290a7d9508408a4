import type { ReactNode } from 'react';

import { Th, Thead, Tr, Typography } from '@strapi/design-system';

interface Props {
  headings: string[];
  /** Cells after the headings, for columns without one. */
  children?: ReactNode;
}

/** The row of headings above a table. */
export const TableHead = ({ headings, children }: Props) => (
  <Thead>
    <Tr>
      {headings.map((heading) => (
        <Th key={heading}>
          <Typography variant="sigma" textColor="neutral600">
            {heading}
          </Typography>
        </Th>
      ))}
      {children}
    </Tr>
  </Thead>
);
