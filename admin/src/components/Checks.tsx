import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

import { FormCard } from './FormCard';

/** What was found out about something before it is saved, beside its form; told again when it changes. */
export const Checks = ({ title, children }: { title: string; children: ReactNode }) => (
  <FormCard tag="aside" aria-label={title} aria-live="polite">
    <Typography tag="h2" variant="delta">
      {title}
    </Typography>
    {children}
  </FormCard>
);
