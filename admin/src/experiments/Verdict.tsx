import { Flex, Typography } from '@strapi/design-system';

import { LEAST_EXPECTED, LEAST_PEOPLE } from '../../../plugin/experiments/experiment-result';
import type { ExperimentReport } from '../../../plugin/contracts/experiments';
import { Interval } from '../components/Interval';
import { useTranslate } from '../translations/use-translate';
import { axisEnd } from './result-look';
import { useShares } from './use-shares';

interface Props {
  result: NonNullable<ExperimentReport['result']>;
}

const COLOURS = {
  split_broken: 'danger',
  not_enough: 'neutral',
  no_difference: 'neutral',
  control: 'success',
  treatment: 'success',
} as const;

const WIDTH = 280;

/** What can be concluded, in a sentence, with the difference that it rests on. */
export const Verdict = ({ result }: Props) => {
  const translate = useTranslate();
  const { points, rangeInPoints } = useShares();
  const { verdict, difference } = result;
  const colour = COLOURS[verdict];
  const isTold = difference !== null && verdict !== 'split_broken';
  const look = verdict === 'treatment' ? 'good' : verdict === 'control' ? 'bad' : 'plain';
  return (
    <Flex
      direction="column"
      alignItems="flex-start"
      gap={3}
      background={`${colour}100`}
      borderColor={colour === 'neutral' ? 'neutral200' : `${colour}500`}
      hasRadius
      padding={5}
    >
      <Typography
        tag="h3"
        variant="delta"
        textColor={`${colour}${colour === 'neutral' ? 800 : 700}`}
      >
        {translate(`experiments.verdict.${verdict}`)}
      </Typography>
      <Typography textColor="neutral800">
        {translate(`experiments.verdict.${verdict}.why`, {
          people: LEAST_PEOPLE,
          expected: LEAST_EXPECTED,
        })}
      </Typography>
      {isTold && (
        <Flex gap={3} wrap="wrap">
          <Typography textColor="neutral800">
            {translate('experiments.difference.column')}
          </Typography>
          <Interval
            {...difference}
            axis={[
              -axisEnd([difference.low, difference.high]),
              axisEnd([difference.low, difference.high]),
            ]}
            look={look}
            width={WIDTH}
            label={rangeInPoints(difference)}
          />
          <Typography fontWeight="bold">
            {translate('experiments.difference', { points: points(difference.value) })}
          </Typography>
          <Typography textColor="neutral600">{rangeInPoints(difference)}</Typography>
        </Flex>
      )}
    </Flex>
  );
};
