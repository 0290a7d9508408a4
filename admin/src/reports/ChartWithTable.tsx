import { Box, Flex, Typography } from '@strapi/design-system';
import { useId, type ReactElement, type ReactNode } from 'react';
import { ResponsiveContainer } from 'recharts';
import { styled } from 'styled-components';

import { useTranslate } from '../translations/use-translate';

interface Props {
  /** Accessible description of the chart. */
  label: string;
  /** In pixels. */
  height: number;
  chart: ReactElement;
  table: ReactNode;
}

const Scroller = styled(Box)`
  overflow-x: auto;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

/** Below this width, labels overlap. */
const Drawing = styled.div<{ $height: number }>`
  height: ${({ $height }) => $height}px;
  min-width: 60rem;
`;

const Details = styled.details`
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};

  summary {
    cursor: pointer;
    padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[4]}`};
  }

  summary:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

/** A chart with its data as a table, for keyboards, screen readers and export. */
export const ChartWithTable = ({ label, height, chart, table }: Props) => {
  const translate = useTranslate();
  const id = useId();
  return (
    <Flex direction="column" alignItems="stretch">
      <Scroller padding={4} tabIndex={0} role="region" aria-labelledby={id}>
        <Drawing $height={height} role="img" aria-label={label} id={id}>
          <ResponsiveContainer width="100%" height="100%">
            {chart}
          </ResponsiveContainer>
        </Drawing>
      </Scroller>
      <Details>
        <summary>
          <Typography variant="pi" fontWeight="semiBold" textColor="neutral800">
            {translate('report.as-table')}
          </Typography>
        </summary>
        {table}
      </Details>
    </Flex>
  );
};
