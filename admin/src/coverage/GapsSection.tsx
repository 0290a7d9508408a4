import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { CoverageGap, CoverageHeading } from '../../../plugin/contracts/coverage';
import { useTranslate } from '../translations/use-translate';
import { GapItem } from './GapItem';
import { Section } from './Section';

interface Props {
  /** Worst first. */
  gaps: CoverageGap[];
  rows: CoverageHeading[];
  columns: CoverageHeading[];
}

const SHOWN = 10;

const List = styled.ol`
  list-style: none;
  margin: 0;
  padding: 0;

  & > * + * {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

const labelOf = (headings: CoverageHeading[], key: string): string =>
  headings.find((heading) => heading.key === key)?.label ?? key;

/** Where contacts find too little, and what to create. */
export const GapsSection = ({ gaps, rows, columns }: Props) => {
  const translate = useTranslate();
  return (
    <Section title={translate('gaps.title')} description={translate('gaps.description')}>
      <Box background="neutral0" hasRadius shadow="tableShadow">
        {gaps.length === 0 ? (
          <Typography tag="p" padding={6}>
            {translate('gaps.none')}
          </Typography>
        ) : (
          <List>
            {gaps.slice(0, SHOWN).map((gap) => (
              <GapItem
                key={`${gap.row}/${gap.column}`}
                gap={gap}
                cell={`${labelOf(rows, gap.row)} × ${labelOf(columns, gap.column)}`}
              />
            ))}
          </List>
        )}
      </Box>
    </Section>
  );
};
