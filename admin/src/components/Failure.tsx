import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';

import { useTranslate } from '../translations/use-translate';

/** An error with a button to try again. */
export const Failure = ({ message, onRetry }: { message: string; onRetry: () => void }) => {
  const translate = useTranslate();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
      <Typography variant="pi" textColor="danger600">
        {message}
      </Typography>
      <Button variant="tertiary" size="S" startIcon={<ArrowClockwise />} onClick={onRetry}>
        {translate('retry')}
      </Button>
    </Flex>
  );
};
