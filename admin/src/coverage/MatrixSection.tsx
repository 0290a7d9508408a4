import { Box } from '@strapi/design-system';

import { isStagesByIntents } from '../../../plugin/coverage/axes';
import { CsvButton } from '../components/CsvButton';
import type { CellAddress, CoverageData } from '../services/coverage';
import type { TaxonomyData } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';
import { Matrix } from './Matrix';
import { MatrixLegend } from './MatrixLegend';
import { Section } from '../components/Section';
import { scaleSteps } from './cell-scale';
import type { CoverageView } from './coverage-view';
import { useMatrixCsv } from './csv-of-matrix';
import { FACET_LABELS } from './facet-labels';
import { groupColumns } from './group-columns';

interface Props {
  coverage: CoverageData;
  taxonomy: TaxonomyData | undefined;
  view: CoverageView;
  selected: CellAddress | null;
  /** Null where a cell has nothing to open. */
  onSelect: ((cell: CellAddress) => void) | null;
}

export const MatrixSection = ({ coverage, taxonomy, view, selected, onSelect }: Props) => {
  const translate = useTranslate();
  const csv = useMatrixCsv(coverage, view);
  const { rows, columns, cells } = coverage;
  const steps = scaleSteps(Math.max(0, ...cells.map(({ published }) => published)));
  const isDefault = isStagesByIntents(view);
  // Only intents have home stages, and they are shown above the columns.
  const groups = groupColumns(rows, columns, isDefault ? (taxonomy?.intents ?? []) : []);
  const facets = {
    rows: translate(FACET_LABELS[view.rows]),
    columns: translate(FACET_LABELS[view.columns]),
  };
  return (
    <Section
      title={translate('coverage.title')}
      description={
        isDefault ? translate('coverage.description') : translate('matrix.description', facets)
      }
      actions={<CsvButton name={translate('coverage.title')} rows={csv} />}
    >
      <Box background="neutral0" hasRadius shadow="tableShadow">
        <Matrix
          rows={rows}
          stages={view.rows === 'stage' ? (taxonomy?.stages ?? []) : []}
          caption={isDefault ? translate('coverage.caption') : translate('matrix.caption', facets)}
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
