import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import { PLUGIN_ID } from '../../../plugin/plugin-id';
import { useTranslate } from '../translations/use-translate';

const SNIPPET = `"pluginOptions": {
  "${PLUGIN_ID}": { "enabled": true }
}`;

const Code = styled.pre`
  overflow: auto;
  max-width: 100%;
  padding: ${({ theme }) => theme.spaces[4]};
  font-family: monospace;
  font-size: 1.4rem;
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral100};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

/** How to opt a content type in. */
export const NoContentTypes = () => {
  const translate = useTranslate();
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={8}>
      <Flex direction="column" alignItems="flex-start" gap={4}>
        <Typography variant="beta" tag="h2">
          {translate('empty.title')}
        </Typography>
        <Typography textColor="neutral600">{translate('empty.how')}</Typography>
        <Code>
          <code>{SNIPPET}</code>
        </Code>
        <Typography variant="pi" textColor="neutral600">
          {translate('empty.role')}
        </Typography>
      </Flex>
    </Box>
  );
};
