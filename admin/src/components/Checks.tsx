import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

import { FormCard } from './FormCard';

/** Checks of a draft, shown beside its form and announced whenever they change. */
export const Checks = ({ title, children }: { title: string; children: ReactNode }) => (
  <FormCard tag="aside" aria-label={title} aria-live="polite">
    <Typography tag="h2" variant="delta">
      {title}
    </Typography>
    {children}
  </FormCard>
);
