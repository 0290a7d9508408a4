import { Badge, Flex, Typography } from '@strapi/design-system';

import type { CoverageData } from '../services/coverage';
import type { TaxonomyData } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';
import { severityLook } from './severity-look';
import { useGapSentence } from './use-gap-sentence';

interface Props {
  coverage: CoverageData;
  taxonomy: TaxonomyData | undefined;
}

const SHOWN = 3;

/** The worst gaps, in short. */
export const WidgetGaps = ({ coverage, taxonomy }: Props) => {
  const translate = useTranslate();
  const sentenceOf = useGapSentence(taxonomy);
  const gaps = coverage.gaps.slice(0, SHOWN);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {translate(gaps.length === 0 ? 'widget.no-gaps' : 'widget.gaps')}
      </Typography>
      {gaps.map(({ row, column, severity, demand, suggestion }) => {
        const { variant, text } = severityLook(severity);
        return (
          <Flex key={`${row}/${column}`} gap={3} alignItems="flex-start">
            <Badge variant={variant}>{translate(text)}</Badge>
            <Flex direction="column" alignItems="flex-start">
              <Typography>{sentenceOf(suggestion)}</Typography>
              <Typography variant="pi" textColor="neutral600">
                {translate('gaps.demand', { count: demand })}
              </Typography>
            </Flex>
          </Flex>
        );
      })}
    </Flex>
  );
};
