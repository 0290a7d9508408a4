import type { CoverageFacet } from '../../../plugin/contracts/coverage';
import { useTranslate } from '../translations/use-translate';
import { AxisField } from './AxisField';
import type { CoverageView } from './coverage-view';

interface Props {
  view: CoverageView;
  onChange: (change: Partial<CoverageView>) => void;
}

const CLOSED = { cell: null, page: 1 };

/** Chooses the two facets of the matrix. Choosing for one side what the other has swaps them. */
export const AxesFields = ({ view, onChange }: Props) => {
  const translate = useTranslate();
  const { rows, columns } = view;
  // Past days are kept by stage and intent.
  const disabled = view.day !== null;
  const changeRows = (facet: CoverageFacet) =>
    onChange({ rows: facet, columns: facet === columns ? rows : columns, ...CLOSED });
  const changeColumns = (facet: CoverageFacet) =>
    onChange({ columns: facet, rows: facet === rows ? columns : rows, ...CLOSED });
  return (
    <>
      <AxisField
        label={translate('axes.rows')}
        value={rows}
        disabled={disabled}
        onChange={changeRows}
      />
      <AxisField
        label={translate('axes.columns')}
        value={columns}
        disabled={disabled}
        onChange={changeColumns}
      />
    </>
  );
};
