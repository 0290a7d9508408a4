import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';

interface Props {
  /** Absent for a warning. */
  isGood?: boolean;
  children: ReactNode;
}

/** One line of the checks of a draft. */
export const CheckLine = ({ isGood = false, children }: Props) => (
  <Flex tag="li" gap={2} alignItems="flex-start">
    <Box paddingTop={1} shrink={0}>
      {isGood ? <CheckCircle fill="success600" /> : <WarningCircle fill="warning600" />}
    </Box>
    <Typography>{children}</Typography>
  </Flex>
);
