import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type { Reason } from '../../../plugin/contracts/recommendations';
import { barsOf } from './reason-bars';

const Track = styled.div`
  position: relative;
  flex: none;
  width: 9rem;
  height: 0.8rem;
  margin-top: 0.5rem;
  border-radius: 0.4rem;
  background: ${({ theme }) => theme.colors.neutral150};
`;

const Bar = styled.div<{ $from: number; $to: number; $isAgainst: boolean; $isRule: boolean }>`
  position: absolute;
  inset-block: 0;
  left: ${({ $from }) => $from * 100}%;
  width: max(2px, ${({ $from, $to }) => ($to - $from) * 100}%);
  border-radius: 0.4rem;
  background: ${({ theme, $isAgainst, $isRule }) => {
    if ($isAgainst) return theme.colors.danger500;
    return $isRule ? theme.colors.alternative500 : theme.colors.primary500;
  }};
`;

const SIGNED = {
  signDisplay: 'exceptZero',
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
} as const;

/** Each reason's contribution as a bar from zero, with its number and its sentence. */
export const ReasonBars = ({ reasons }: { reasons: Reason[] }) => {
  const { formatNumber } = useIntl();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1} padding={0}>
      {barsOf(reasons).map(({ code, contribution, detail, from, to }) => (
        <Flex key={code} tag="li" gap={3} alignItems="flex-start">
          <Track aria-hidden>
            <Bar
              $from={from}
              $to={to}
              $isAgainst={contribution < 0}
              $isRule={code === 'editorial'}
            />
          </Track>
          <Typography variant="pi" minWidth="4rem" textAlign="right" fontWeight="semiBold">
            {formatNumber(contribution, SIGNED)}
          </Typography>
          <Typography variant="pi">{detail}</Typography>
        </Flex>
      ))}
    </Flex>
  );
};
