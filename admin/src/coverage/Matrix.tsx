import { Typography, VisuallyHidden } from '@strapi/design-system';

import type { CoverageCell, CoverageHeading } from '../../../plugin/contracts/coverage';
import type { CellAddress } from '../services/coverage';
import type { TaxonomyData } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';
import { MatrixCell } from './MatrixCell';
import { MatrixTable, Scroller } from './MatrixTable';
import { RowHeading } from './RowHeading';
import { levelOf, type ScaleStep } from './cell-scale';
import type { ColumnGroup } from './group-columns';

interface Props {
  rows: CoverageHeading[];
  /** Of the taxonomy, where rows are stages. */
  stages: TaxonomyData['stages'];
  /** What is counted by what. */
  caption: string;
  groups: ColumnGroup[];
  cells: CoverageCell[];
  steps: ScaleStep[];
  selected: CellAddress | null;
  /** Null where a cell has nothing to open. */
  onSelect: ((cell: CellAddress) => void) | null;
}

const keyOf = (row: string, column: string): string => JSON.stringify([row, column]);

/** Rows by columns; intents stand under their home stages, so that home cells form the diagonal. */
export const Matrix = ({
  rows,
  stages,
  caption,
  groups,
  cells,
  steps,
  selected,
  onSelect,
}: Props) => {
  const translate = useTranslate();
  const cellsByKey = new Map(cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  const columns = groups.flatMap((group) =>
    group.columns.map((column, index) => ({ column, home: group.stage, isFirst: index === 0 })),
  );
  const hasHomes = groups.some(({ stage }) => stage !== null);

  return (
    <Scroller role="region" aria-label={translate('coverage.title')} tabIndex={0}>
      <MatrixTable $columns={columns.length}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <colgroup>
          <col className="rows" />
          {columns.map(({ column }) => (
            <col key={column.key} />
          ))}
        </colgroup>
        <thead>
          {hasHomes && (
            <tr>
              <td />
              {groups.map(({ stage, columns: { length } }) => (
                <th key={stage?.key ?? ''} scope="colgroup" colSpan={length} className="home">
                  <Typography variant="sigma" textColor="neutral600">
                    {stage?.label ?? translate('coverage.no-home')}
                  </Typography>
                </th>
              ))}
            </tr>
          )}
          <tr>
            <td />
            {columns.map(({ column, isFirst }) => (
              <th key={column.key} scope="col" className={isFirst ? 'first' : undefined}>
                <Typography variant="pi" fontWeight="semiBold" textColor="neutral800">
                  {column.label}
                </Typography>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <RowHeading label={row.label} stage={stages.find(({ key }) => key === row.key)} />
              </th>
              {columns.map(({ column, home, isFirst }) => {
                const cell = cellsByKey.get(keyOf(row.key, column.key));
                return (
                  <td key={column.key} className={isFirst ? 'first' : undefined}>
                    {cell && (
                      <MatrixCell
                        cell={cell}
                        label={`${row.label} × ${column.label}`}
                        level={levelOf(cell.published, steps)}
                        isHome={home?.key === row.key}
                        isSelected={selected?.row === row.key && selected.column === column.key}
                        onSelect={
                          onSelect && (() => onSelect({ row: row.key, column: column.key }))
                        }
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </MatrixTable>
    </Scroller>
  );
};
