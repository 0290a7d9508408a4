import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** A smaller heading inside a panel, and what is below it. */
export const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <Flex direction="column" alignItems="stretch" gap={2}>
    <Typography tag="h3" variant="sigma" textColor="neutral600">
      {title}
    </Typography>
    {children}
  </Flex>
);
