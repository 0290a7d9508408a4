import type { DefaultTheme } from 'styled-components';

/** Axis styles of a theme. */
export const chartAxis = ({ colors }: DefaultTheme) => ({
  tick: { fill: colors.neutral600, fontSize: 12 },
  stroke: colors.neutral300,
  tickLine: false,
});
