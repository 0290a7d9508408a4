import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { OptedInContentType } from '../../../plugin/contracts/content-types';
import { CsvButton } from '../components/CsvButton';
import { Explanation } from '../components/Explanation';
import type { CoverageData } from '../services/coverage';
import type { TaxonomyData } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';
import { GapItem } from './GapItem';
import { Section } from '../components/Section';
import { useGapsCsv } from './csv-of-gaps';
import { labelOf } from './label-of';
import { useGapSentence } from './use-gap-sentence';

interface Props {
  coverage: CoverageData;
  taxonomy: TaxonomyData | undefined;
  contentTypes: OptedInContentType[];
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

/** Where contacts find too little, and what to create. */
export const GapsSection = ({ coverage, taxonomy, contentTypes }: Props) => {
  const translate = useTranslate();
  const sentenceOf = useGapSentence(taxonomy);
  const { gaps, rows, columns } = coverage;
  const csv = useGapsCsv(coverage, taxonomy);
  return (
    <Section
      title={translate('gaps.title')}
      description={translate('gaps.description')}
      explanation={
        <Explanation label={translate('gaps.formula.label')}>
          {[translate('gaps.formula'), translate('gaps.formula.quiet')]}
        </Explanation>
      }
      actions={
        gaps.length > 0 ? <CsvButton name={translate('gaps.title')} rows={csv} /> : undefined
      }
    >
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
                sentence={sentenceOf(gap.suggestion)}
                contentTypes={contentTypes}
              />
            ))}
          </List>
        )}
      </Box>
    </Section>
  );
};
