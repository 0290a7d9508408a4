import { Box, Flex, Typography } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';

interface Props {
  title: string;
  description?: string;
  /** Shown beside the title: how the figures are calculated. */
  explanation?: ReactNode;
  /** Shown at the end of the title's line. */
  actions?: ReactNode;
  children: ReactNode;
}

export const Section = ({ title, description, explanation, actions, children }: Props) => {
  const id = useId();
  return (
    <Box tag="section" aria-labelledby={id}>
      <Flex
        justifyContent="space-between"
        alignItems="flex-end"
        gap={4}
        paddingBottom={3}
        wrap={{ initial: 'wrap', medium: 'nowrap' }}
      >
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Flex gap={1}>
            <Typography id={id} tag="h2" variant="beta">
              {title}
            </Typography>
            {explanation}
          </Flex>
          {description !== undefined && (
            <Typography textColor="neutral600">{description}</Typography>
          )}
        </Flex>
        {actions !== undefined && (
          <Flex gap={2} shrink={0}>
            {actions}
          </Flex>
        )}
      </Flex>
      {children}
    </Box>
  );
};
