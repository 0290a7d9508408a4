import { Flex, Status, Typography } from '@strapi/design-system';

import type { CoverageEntry } from '../../../plugin/contracts/coverage';
import { useTranslate } from '../translations/use-translate';

/** Published or draft, as the Content Manager shows it, and whether it is stale. */
export const EntryState = ({ entry }: { entry: CoverageEntry }) => {
  const translate = useTranslate();
  return (
    <Flex gap={1} wrap="wrap">
      {entry.state === 'published' ? (
        <Chip variant="success" text={translate('entries.published')} />
      ) : (
        <Chip variant="secondary" text={translate('entries.draft')} />
      )}
      {entry.stale && <Chip variant="warning" text={translate('entries.stale')} />}
    </Flex>
  );
};

interface ChipProps {
  variant: 'success' | 'secondary' | 'warning';
  text: string;
}

const Chip = ({ variant, text }: ChipProps) => (
  <Status variant={variant} size="XS">
    <Typography variant="pi" fontWeight="bold" textColor={`${variant}600`}>
      {text}
    </Typography>
  </Status>
);
