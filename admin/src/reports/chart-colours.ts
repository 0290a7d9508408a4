import type { DefaultTheme } from 'styled-components';

/** Distinct hues; more series than that start over. */
const HUES = ['secondary', 'primary', 'warning', 'success', 'alternative', 'danger'] as const;

/** The colour of a series by its index. */
export const colourAt = ({ colors }: DefaultTheme, place: number): string =>
  colors[`${HUES[place % HUES.length] ?? 'primary'}500`];
