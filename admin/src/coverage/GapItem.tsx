import { Badge, Flex, Typography } from '@strapi/design-system';

import type { CoverageGap } from '../../../plugin/contracts/coverage';
import { useTranslate } from '../translations/use-translate';
import { severityLook } from './severity-look';

interface Props {
  gap: CoverageGap;
  /** Its row and its column. */
  cell: string;
}

/** One gap: how bad it is, what to create, and for how many contacts. */
export const GapItem = ({ gap, cell }: Props) => {
  const translate = useTranslate();
  const { severity, demand, suggestion } = gap;
  const { variant, text } = severityLook(severity);
  return (
    <Flex tag="li" gap={4} padding={4} wrap={{ initial: 'wrap', medium: 'nowrap' }}>
      <Flex gap={2} minWidth="14rem" shrink={0}>
        <Badge variant={variant}>{translate(text)}</Badge>
        <Typography variant="pi" textColor="neutral600">
          {translate('gaps.severity', { severity })}
        </Typography>
      </Flex>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography fontWeight="semiBold">{suggestion.text}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {`${cell} · ${translate('gaps.demand', { count: demand })}`}
        </Typography>
      </Flex>
    </Flex>
  );
};
