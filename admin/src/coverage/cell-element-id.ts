import { PLUGIN_ID } from '../../../plugin/plugin-id';
import type { CellAddress } from '../services/coverage';

/** The id of a cell's button: where the keyboard's focus goes back to when its entries are closed. */
export const cellElementId = ({ row, column }: CellAddress): string =>
  `${PLUGIN_ID}-cell-${row}-${column}`;
