import { Box, Flex, Modal, Typography } from '@strapi/design-system';

import type { OptedInContentType } from '../../../plugin/contracts/content-types';
import type { CoverageCell } from '../../../plugin/contracts/coverage';
import {
  useGetLifecycleCellEntriesQuery,
  useLazyGetLifecycleCellEntriesQuery,
  type CoverageData,
} from '../services/coverage';
import { useTranslate } from '../translations/use-translate';
import { EntriesPage } from './EntriesPage';
import { cellElementId } from './cell-element-id';
import { queryOf, type CoverageView } from './coverage-view';

interface Props {
  coverage: CoverageData;
  view: CoverageView;
  contentTypes: OptedInContentType[];
  onPage: (page: number) => void;
  onClose: () => void;
}

const nameOf = (row: { label: string }, column: { label: string }): string =>
  `${row.label} × ${column.label}`;

/** The entries behind the cell that is open, in a dialog. A cell that the matrix does not have opens nothing. */
export const CellEntries = ({ coverage, view, contentTypes, onPage, onClose }: Props) => {
  const { rows, columns, cells } = coverage;
  const row = rows.find(({ key }) => key === view.cell?.row);
  const column = columns.find(({ key }) => key === view.cell?.column);
  const cell = cells.find((one) => one.row === row?.key && one.column === column?.key);
  const translate = useTranslate();

  return (
    <Modal.Root
      open={cell !== undefined}
      onOpenChange={(isOpen: boolean) => {
        if (!isOpen) onClose();
      }}
    >
      {cell && row && column && (
        <Modal.Content
          aria-describedby={undefined}
          onCloseAutoFocus={(event: Event) => {
            event.preventDefault();
            document.getElementById(cellElementId(cell))?.focus();
          }}
        >
          <Modal.Header closeLabel={translate('cell.close')}>
            <Modal.Title>{nameOf(row, column)}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <OpenCell
              name={nameOf(row, column)}
              cell={cell}
              view={view}
              contentTypes={contentTypes}
              onPage={onPage}
            />
          </Modal.Body>
        </Modal.Content>
      )}
    </Modal.Root>
  );
};

interface OpenCellProps {
  name: string;
  cell: CoverageCell;
  view: CoverageView;
  contentTypes: OptedInContentType[];
  onPage: (page: number) => void;
}

const OpenCell = ({ name, cell, view, contentTypes, onPage }: OpenCellProps) => {
  const translate = useTranslate();
  const { row, column, published, draft = 0, stale = 0, demand = 0, exhausted = 0 } = cell;
  const request = { ...queryOf(view), row, column };
  const query = useGetLifecycleCellEntriesQuery(
    { ...request, page: view.page },
    { refetchOnMountOrArgChange: true },
  );
  const [load] = useLazyGetLifecycleCellEntriesQuery();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography textColor="neutral600">
        {`${translate('cell.counts', { published, draft, stale })}. ${translate('cell.demand.sentence', { demand, exhausted })}`}
      </Typography>
      <Box>
        <EntriesPage
          name={name}
          query={query}
          load={(page) => load({ ...request, ...page }).unwrap()}
          contentTypes={contentTypes}
          onPage={onPage}
        />
      </Box>
    </Flex>
  );
};
