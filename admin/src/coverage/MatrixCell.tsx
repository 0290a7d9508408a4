import { Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { CoverageCell } from '../../../plugin/contracts/coverage';
import { useTranslate } from '../translations/use-translate';
import { cellElementId } from './cell-element-id';
import { cellLook, type CellLook } from './matrix-colours';

interface Props {
  cell: CoverageCell;
  /** Its row and its column. */
  label: string;
  /** Its shade, from 0. */
  level: number;
  isHome: boolean;
  isSelected: boolean;
  /** Null where the cell has nothing to open. */
  onSelect: (() => void) | null;
}

const CellButton = styled.button<CellLook>`
  ${cellLook}
  width: 100%;
  height: 100%;
  min-height: 6.4rem;
  padding: 0.4rem 0;

  &:enabled {
    cursor: pointer;
  }

  &:enabled:hover,
  &[aria-expanded='true'] {
    box-shadow: inset 0 0 0 2px ${({ theme }) => theme.colors.neutral600};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;

const Figures = styled.span`
  display: flex;
  flex-direction: column;
  align-items: center;
`;

/** One cell: a button that opens the entries behind it. */
export const MatrixCell = ({ cell, label, level, isHome, isSelected, onSelect }: Props) => {
  const translate = useTranslate();
  const { published, draft = 0, stale = 0, scheduled = 0, demand = 0, exhausted = 0 } = cell;
  const isGap = isHome && published === 0;
  const counted = translate('cell.label', { cell: label, published, draft, stale });
  const spoken = `${counted}. ${translate('cell.demand.sentence', { demand, exhausted })}`;
  return (
    <CellButton
      id={cellElementId(cell)}
      type="button"
      $level={level}
      $isHome={isHome}
      disabled={onSelect === null}
      {...(onSelect && {
        'aria-haspopup': 'dialog',
        'aria-expanded': isSelected,
        onClick: onSelect,
      })}
    >
      <VisuallyHidden>
        {isGap ? translate('cell.gap.label', { cell: spoken }) : spoken}
      </VisuallyHidden>
      <Figures aria-hidden>
        <Typography
          variant={published > 0 || isGap ? 'beta' : 'omega'}
          textColor={published > 0 || isGap ? 'neutral800' : 'neutral500'}
        >
          {published}
        </Typography>
        {isGap && <Detail>{translate('cell.gap')}</Detail>}
        {draft > 0 && <Detail>{translate('cell.draft', { count: draft })}</Detail>}
        {stale > 0 && <Detail>{translate('cell.stale', { count: stale })}</Detail>}
        {scheduled > 0 && <Detail>{translate('cell.scheduled', { count: scheduled })}</Detail>}
        {demand > 0 && <Detail>{translate('cell.demand', { count: demand })}</Detail>}
        {exhausted > 0 && <Detail>{translate('cell.exhausted', { count: exhausted })}</Detail>}
      </Figures>
    </CellButton>
  );
};

const Detail = ({ children }: { children: string }) => (
  <Typography fontSize="1.1rem" lineHeight={1.3} textColor="neutral800">
    {children}
  </Typography>
);
