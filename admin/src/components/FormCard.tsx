import { Flex } from '@strapi/design-system';
import type { ComponentProps } from 'react';

/** A card with fields or with notes on them. */
export const FormCard = (props: ComponentProps<typeof Flex>) => (
  <Flex
    direction="column"
    alignItems="stretch"
    gap={4}
    background="neutral0"
    hasRadius
    shadow="tableShadow"
    padding={6}
    {...props}
  />
);
