import { Box, Flex, Grid, Typography } from '@strapi/design-system';

import type { CoverageScore } from '../../../plugin/contracts/coverage';
import { CsvButton } from '../components/CsvButton';
import { Explanation } from '../components/Explanation';
import { useTranslate } from '../translations/use-translate';
import { Section } from '../components/Section';

/** How well the library covers the lifecycle, as a whole and by stage. */
export const ScoreSection = ({ score }: { score: CoverageScore }) => {
  const translate = useTranslate();
  const figures = [
    { key: '', label: translate('score.overall'), score: score.overall, demand: null },
    ...score.stages,
  ];
  return (
    <Section
      title={translate('score.title')}
      description={translate('score.description')}
      explanation={
        <Explanation label={translate('score.formula.label')}>
          {[translate('score.formula'), translate('score.formula.weight')]}
        </Explanation>
      }
      actions={
        <CsvButton
          name={translate('score.title')}
          rows={() => [
            [translate('facet.stage'), translate('score.title'), translate('table.demand')],
            ...figures.map(({ label, score: value, demand }) => [label, value, demand]),
          ]}
        />
      }
    >
      <Grid.Root gap={4} tag="ul">
        {figures.map((figure) => (
          <Grid.Item
            key={figure.key}
            tag="li"
            col={2}
            s={6}
            xs={12}
            direction="column"
            alignItems="stretch"
          >
            <Figure {...figure} />
          </Grid.Item>
        ))}
      </Grid.Root>
    </Section>
  );
};

interface FigureProps {
  label: string;
  /** 0–1. */
  score: number | null;
  demand: number | null;
}

const Figure = ({ label, score, demand }: FigureProps) => {
  const translate = useTranslate();
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4} height="100%">
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography variant="pi" textColor="neutral600">
          {label}
        </Typography>
        <Typography variant="alpha" tag="p">
          {score === null ? '–' : translate('score.value', { score })}
        </Typography>
        {demand !== null && (
          <Typography variant="pi" textColor="neutral600">
            {translate('score.demand', { count: demand })}
          </Typography>
        )}
      </Flex>
    </Box>
  );
};
