import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { styled } from 'styled-components';

import { useTranslate } from '../translations/use-translate';
import type { Snippet } from './source-snippets';

const Code = styled.pre`
  overflow: auto;
  padding: ${({ theme }) => theme.spaces[3]};
  font-family: monospace;
  font-size: 1.2rem;
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral100};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

/** Code with a button that copies it. It scrolls sideways, so the keyboard must reach it. */
export const CodeSnippet = ({ snippet: { title, code } }: { snippet: Snippet }) => {
  const translate = useTranslate();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();

  const copyCode = async () => {
    const isCopied = await copy(code);
    toggleNotification({
      type: isCopied ? 'success' : 'warning',
      message: translate(isCopied ? 'sources.copied' : 'sources.not-copied'),
    });
  };

  return (
    <Box>
      <Flex justifyContent="space-between" paddingBottom={1}>
        <Typography variant="pi" fontWeight="semiBold" textColor="neutral800">
          {title}
        </Typography>
        <IconButton label={translate('sources.copy', { title })} onClick={() => void copyCode()}>
          <Duplicate />
        </IconButton>
      </Flex>
      <Code tabIndex={0} aria-label={title}>
        <code>{code}</code>
      </Code>
    </Box>
  );
};
