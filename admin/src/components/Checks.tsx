import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** What was found out about something before it is saved, beside its form; told again when it changes. */
export const Checks = ({ title, children }: { title: string; children: ReactNode }) => (
  <Flex
    tag="aside"
    aria-label={title}
    aria-live="polite"
    direction="column"
    alignItems="stretch"
    gap={4}
    background="neutral0"
    hasRadius
    shadow="tableShadow"
    padding={6}
  >
    <Typography tag="h2" variant="delta">
      {title}
    </Typography>
    {children}
  </Flex>
);
