/** With this many published entries a cell is well supplied: after reading one, there is still a choice. */
export const ENOUGH = 3;
