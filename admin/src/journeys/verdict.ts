import type { Lift } from '../../../plugin/contracts/journeys';

/** What an interval lets say: it lies above zero, below, or tells neither. */
export const verdictOf = ({
  low,
  high,
}: Pick<Lift, 'low' | 'high'>): 'moves' | 'holds' | 'unclear' => {
  if (low > 0) return 'moves';
  return high < 0 ? 'holds' : 'unclear';
};
