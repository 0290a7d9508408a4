import { Button, Flex, Typography } from '@strapi/design-system';
import { Magic } from '@strapi/icons';

import { Failure } from '../components/Failure';
import { useTranslate } from '../translations/use-translate';

interface Props {
  /** Numbers of sure and of dismissed suggestions. */
  sure: number;
  dismissed: number;
  isError: boolean;
  onAcceptAll: () => void;
  onRestore: () => void;
  onRetry: () => void;
}

/** Actions on all suggestions. */
export const SuggestionsBar = ({
  sure,
  dismissed,
  isError,
  onAcceptAll,
  onRestore,
  onRetry,
}: Props) => {
  const translate = useTranslate();
  if (isError) return <Failure message={translate('suggestions.failed')} onRetry={onRetry} />;
  if (sure === 0 && dismissed === 0) return null;
  return (
    <Flex justifyContent="space-between" wrap="wrap" gap={2}>
      {sure > 0 && (
        <Button
          variant="secondary"
          size="S"
          type="button"
          startIcon={<Magic />}
          onClick={onAcceptAll}
        >
          {translate('suggestions.accept-all', { count: sure })}
        </Button>
      )}
      {dismissed > 0 && (
        <Button variant="ghost" size="S" type="button" onClick={onRestore}>
          <Typography variant="pi" textColor="neutral600">
            {translate('suggestions.restore', { count: dismissed })}
          </Typography>
        </Button>
      )}
    </Flex>
  );
};
