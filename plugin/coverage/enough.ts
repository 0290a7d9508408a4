/** Published entries from which on a cell counts as supplied: one is read, a second leaves a choice. */
export const ENOUGH = 3;
