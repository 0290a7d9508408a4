import { styled, type DefaultTheme } from 'styled-components';

import type { TermColour as Colour } from '../../../plugin/taxonomy/taxonomy';

const fill = ({ theme, $colour }: { theme: DefaultTheme; $colour: Colour | null }): string =>
  $colour === null ? 'transparent' : theme.colors[`${$colour}500` as const];

const edge = ({ theme, $colour }: { theme: DefaultTheme; $colour: Colour | null }): string =>
  theme.colors[$colour === null ? 'neutral300' : (`${$colour}600` as const)];

/** A dot in a term's colour; it only decorates the label beside it. */
export const TermColour = styled.span.attrs({ 'aria-hidden': true })<{ $colour: Colour | null }>`
  display: inline-block;
  flex-shrink: 0;
  width: 1.2rem;
  height: 1.2rem;
  border-radius: 50%;
  border: 1px solid ${edge};
  background: ${fill};
`;
