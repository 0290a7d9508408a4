import type { DefaultTheme } from 'styled-components';

/** Told apart by hue; a cycle with more stages than that begins again. */
const HUES = ['secondary', 'primary', 'warning', 'success', 'alternative', 'danger'] as const;

/** The colour of what stands at a place in a list. */
export const colourAt = ({ colors }: DefaultTheme, place: number): string =>
  colors[`${HUES[place % HUES.length] ?? 'primary'}500`];
