import { Box } from '@strapi/design-system';
import type { ReactNode } from 'react';

import { Section } from './Section';

interface Props {
  title: string;
  description?: string;
  children: ReactNode;
}

/** A card with a title. */
export const Panel = ({ title, description, children }: Props) => (
  <Section title={title} description={description}>
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      {children}
    </Box>
  </Section>
);
