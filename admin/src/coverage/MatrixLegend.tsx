import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

import { useTranslate } from '../translations/use-translate';
import type { ScaleStep } from './cell-scale';
import { cellLook, type CellLook } from './matrix-colours';

interface Props {
  steps: ScaleStep[];
  showsHomes: boolean;
}

const Sample = styled.span<CellLook>`
  ${cellLook}
  width: 2.4rem;
  height: 1.6rem;
  flex-shrink: 0;
`;

const List = styled(Flex)`
  list-style: none;
  margin: 0;
`;

const rangeOf = ({ from, to }: ScaleStep): string => (from === to ? `${from}` : `${from}–${to}`);

/** What the shades and borders mean. */
export const MatrixLegend = ({ steps, showsHomes }: Props) => {
  const translate = useTranslate();
  return (
    <List tag="ul" gap={4} wrap="wrap" padding={4} aria-label={translate('legend')}>
      <Entry>
        <Typography variant="pi" textColor="neutral600">
          {translate('legend.published')}
        </Typography>
      </Entry>
      {steps.map((step) => (
        <Entry key={step.level}>
          <Sample $level={step.level} $isHome={false} />
          <Typography variant="pi">{rangeOf(step)}</Typography>
        </Entry>
      ))}
      {showsHomes && (
        <>
          <Entry>
            <Sample $level={1} $isHome />
            <Typography variant="pi">{translate('legend.home')}</Typography>
          </Entry>
          <Entry>
            <Sample $level={0} $isHome />
            <Typography variant="pi">{translate('legend.gap')}</Typography>
          </Entry>
        </>
      )}
    </List>
  );
};

const Entry = ({ children }: { children: ReactNode }) => (
  <Flex tag="li" gap={2}>
    {children}
  </Flex>
);
