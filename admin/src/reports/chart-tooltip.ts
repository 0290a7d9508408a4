import type { DefaultTheme } from 'styled-components';

/** Tooltip styles of a theme. */
export const chartTooltip = ({ colors }: DefaultTheme) => ({
  contentStyle: {
    background: colors.neutral0,
    border: `1px solid ${colors.neutral200}`,
    borderRadius: 4,
    fontSize: 13,
  },
  labelStyle: { color: colors.neutral800 },
  itemStyle: { color: colors.neutral800 },
  cursor: { fill: colors.neutral200, opacity: 0.4 },
});
