import { Badge, Box, Flex, Typography } from '@strapi/design-system';

import type { OptedInContentType } from '../../../plugin/contracts/content-types';
import type { CoverageGap } from '../../../plugin/contracts/coverage';
import { useTranslate } from '../translations/use-translate';
import { CreateDraftButton } from './CreateDraftButton';
import { severityLook } from './severity-look';

interface Props {
  gap: CoverageGap;
  /** Its row and its column. */
  cell: string;
  /** What to create. */
  sentence: string;
  contentTypes: OptedInContentType[];
}

/** One gap: how bad it is, what to create, for how many contacts, and a way to start. */
export const GapItem = ({ gap, cell, sentence, contentTypes }: Props) => {
  const translate = useTranslate();
  const { severity, demand, exhausted, suggestion } = gap;
  const { variant, text } = severityLook(severity);
  const whom = [
    cell,
    translate('gaps.demand', { count: demand }),
    ...(demand > 0 ? [translate('gap.exhausted', { count: exhausted })] : []),
  ];
  return (
    <Flex tag="li" gap={4} padding={4} wrap={{ initial: 'wrap', medium: 'nowrap' }}>
      <Flex gap={2} minWidth="14rem" shrink={0}>
        <Badge variant={variant}>{translate(text)}</Badge>
        <Typography variant="pi" textColor="neutral600">
          {translate('gaps.severity', { severity })}
        </Typography>
      </Flex>
      <Flex direction="column" alignItems="flex-start" gap={1} grow={1}>
        <Typography fontWeight="semiBold">{sentence}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {whom.join(' · ')}
        </Typography>
      </Flex>
      <Box shrink={0}>
        <CreateDraftButton
          suggestion={suggestion}
          sentence={sentence}
          contentTypes={contentTypes}
        />
      </Box>
    </Flex>
  );
};
