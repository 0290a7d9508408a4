import { Flex, Grid, Typography } from '@strapi/design-system';
import { Children, useId, type ReactNode } from 'react';

import { FormCard } from './FormCard';

interface Props {
  title: string;
  hint?: string;
  children: ReactNode;
}

/** A group of fields, two in a row. */
export const FieldGroup = ({ title, hint, children }: Props) => {
  const id = useId();
  return (
    <FormCard tag="section" aria-labelledby={id}>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography id={id} tag="h2" variant="delta">
          {title}
        </Typography>
        {hint !== undefined && <Typography textColor="neutral600">{hint}</Typography>}
      </Flex>
      <Grid.Root gap={4}>
        {Children.toArray(children).map((child, place) => (
          <Grid.Item key={place} col={6} xs={12} direction="column" alignItems="stretch">
            {child}
          </Grid.Item>
        ))}
      </Grid.Root>
    </FormCard>
  );
};
