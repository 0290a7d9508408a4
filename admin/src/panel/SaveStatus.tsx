import { Flex, Typography } from '@strapi/design-system';
import { Check, Loader as Spinner, WarningCircle } from '@strapi/icons';

import type { TranslationId } from '../translations/translation-id';
import { useTranslate } from '../translations/use-translate';
import type { DraftStatus } from './tags-draft';

const TEXTS: Record<DraftStatus, TranslationId> = {
  idle: 'panel.status.idle',
  saving: 'panel.status.saving',
  saved: 'panel.status.saved',
  failed: 'panel.status.failed',
};

const ICONS = {
  idle: null,
  saving: <Spinner fill="neutral600" />,
  saved: <Check fill="success600" />,
  failed: <WarningCircle fill="danger600" />,
};

/** Always rendered, so that screen readers announce its changes. */
export const SaveStatus = ({ status }: { status: DraftStatus }) => {
  const translate = useTranslate();
  const isFailure = status === 'failed';
  return (
    <Flex gap={1} role="status" aria-live="polite" minHeight="1.6rem">
      {ICONS[status]}
      <Typography variant="pi" textColor={isFailure ? 'danger600' : 'neutral600'}>
        {translate(TEXTS[status])}
      </Typography>
    </Flex>
  );
};
