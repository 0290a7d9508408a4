import { Box, Flex, Typography } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';

interface Props {
  title: string;
  /** Beside the title. */
  state?: ReactNode;
  children: ReactNode;
}

export const Card = ({ title, state, children }: Props) => {
  const id = useId();
  return (
    <Box
      tag="section"
      aria-labelledby={id}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={5}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex justifyContent="space-between" gap={3} wrap="wrap">
          <Typography id={id} tag="h2" variant="delta">
            {title}
          </Typography>
          {state}
        </Flex>
        {children}
      </Flex>
    </Box>
  );
};
