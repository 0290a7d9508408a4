import { Box, Flex, Typography } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';

interface Props {
  title: string;
  description?: string;
  children: ReactNode;
}

export const Section = ({ title, description, children }: Props) => {
  const id = useId();
  return (
    <Box tag="section" aria-labelledby={id}>
      <Flex direction="column" alignItems="flex-start" gap={1} paddingBottom={3}>
        <Typography id={id} tag="h2" variant="beta">
          {title}
        </Typography>
        {description !== undefined && <Typography textColor="neutral600">{description}</Typography>}
      </Flex>
      {children}
    </Box>
  );
};
