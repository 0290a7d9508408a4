import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** A part of a section, under a heading of its own. */
export const ExperimentCard = ({ title, children }: { title: string; children: ReactNode }) => (
  <Flex
    direction="column"
    alignItems="stretch"
    gap={3}
    background="neutral0"
    hasRadius
    shadow="tableShadow"
    padding={5}
    height="100%"
  >
    <Typography tag="h3" variant="sigma" textColor="neutral600">
      {title}
    </Typography>
    {children}
  </Flex>
);
