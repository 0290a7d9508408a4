import { css, type DefaultTheme } from 'styled-components';

import { LEVELS } from './cell-scale';

/**
 * Strongest mix of the primary colour into the background, in percent. Any more, and the theme's text colour on it
 * falls below a contrast of 4.5 in the light theme.
 */
const STRONGEST = 48;

/** One hue, lighter to darker on a light theme and darker to lighter on a dark one. */
const shade = (theme: DefaultTheme, level: number): string =>
  `color-mix(in srgb, ${theme.colors.primary600} ${(level * STRONGEST) / LEVELS}%, ${theme.colors.neutral0})`;

export interface CellLook {
  $level: number;
  /** Whether the row is the home stage of the column's intent. */
  $isHome: boolean;
}

/** How a cell, or its sample in the legend, looks. A home cell without content is a gap and stands out. */
export const cellLook = css<CellLook>`
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme, $level, $isHome }) => {
    if ($level > 0) return shade(theme, $level);
    return $isHome ? theme.colors.warning100 : 'transparent';
  }};
  border: 2px ${({ $level, $isHome }) => ($level === 0 && $isHome ? 'dashed' : 'solid')}
    ${({ theme, $level, $isHome }) => {
      if (!$isHome) return 'transparent';
      return $level === 0 ? theme.colors.warning600 : theme.colors.primary700;
    }};
  border-radius: ${({ theme }) => theme.borderRadius};
`;
