import { Box } from '@strapi/design-system';
import type { ReactNode } from 'react';

export const Card = ({ children }: { children: ReactNode }) => (
  <Box background="neutral0" hasRadius shadow="tableShadow">
    {children}
  </Box>
);
