import { Box, Button, Flex, Typography } from '@strapi/design-system';

import { useTranslate } from '../translations/use-translate';

interface Props {
  /** What the server says of it: which days are near. */
  message: string;
  onNow: () => void;
}

/** Of a day that was not kept, or could not be loaded. */
export const NoSuchDay = ({ message, onNow }: Props) => {
  const translate = useTranslate();
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={6} role="alert">
      <Flex direction="column" alignItems="flex-start" gap={3}>
        <Typography variant="delta" tag="h2">
          {translate('day.none')}
        </Typography>
        <Typography textColor="neutral600">{message}</Typography>
        <Button variant="secondary" size="S" onClick={onNow}>
          {translate('day.back')}
        </Button>
      </Flex>
    </Box>
  );
};
