import { Box } from '@strapi/design-system';

import type { Intent } from '../../../plugin/taxonomy/taxonomy';
import type { CellAddress, CoverageData } from '../services/coverage';
import { useTranslate } from '../translations/use-translate';
import { Matrix } from './Matrix';
import { MatrixLegend } from './MatrixLegend';
import { Section } from './Section';
import { scaleSteps } from './cell-scale';
import { groupColumns } from './group-columns';

interface Props {
  coverage: CoverageData;
  intents: Intent[];
  selected: CellAddress | null;
  onSelect: (cell: CellAddress) => void;
}

export const MatrixSection = ({ coverage, intents, selected, onSelect }: Props) => {
  const translate = useTranslate();
  const { rows, columns, cells } = coverage;
  const steps = scaleSteps(Math.max(0, ...cells.map(({ published }) => published)));
  const groups = groupColumns(rows, columns, intents);
  return (
    <Section title={translate('coverage.title')} description={translate('coverage.description')}>
      <Box background="neutral0" hasRadius shadow="tableShadow">
        <Matrix
          rows={rows}
          groups={groups}
          cells={cells}
          steps={steps}
          selected={selected}
          onSelect={onSelect}
        />
        <MatrixLegend steps={steps} showsHomes={groups.some(({ stage }) => stage !== null)} />
      </Box>
    </Section>
  );
};
