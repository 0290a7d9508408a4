import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** A subsection of a panel. */
export const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <Flex direction="column" alignItems="stretch" gap={2}>
    <Typography tag="h3" variant="sigma" textColor="neutral600">
      {title}
    </Typography>
    {children}
  </Flex>
);
