import { Flex } from '@strapi/design-system';

import type { ExperimentReport } from '../../../plugin/contracts/experiments';
import { CheckLine } from '../components/CheckLine';
import { useTranslate } from '../translations/use-translate';
import { ExperimentCard } from './ExperimentCard';
import { useShares } from './use-shares';

interface Props {
  result: NonNullable<ExperimentReport['result']>;
}

/** The least chance that is told as a number. */
const LEAST = 0.001;

/** Whether the arms are of one size, as they should be, who changed arms, and who is in neither. */
export const SplitCheck = ({ result }: Props) => {
  const translate = useTranslate();
  const { percent } = useShares();
  const { split, counts, crossed, erased } = result;
  const values = {
    control: counts.control.contacts,
    treatment: counts.treatment.contacts,
    chance: split.chance < LEAST ? `< ${percent(LEAST)}` : percent(split.chance),
  };
  return (
    <ExperimentCard title={translate('experiments.split')}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} padding={0}>
        <CheckLine isGood={!split.isBroken}>
          {translate(
            split.isBroken ? 'experiments.split.broken' : 'experiments.split.fine',
            values,
          )}
        </CheckLine>
        {crossed > 0 && (
          <CheckLine>{translate('experiments.split.crossed', { count: crossed })}</CheckLine>
        )}
        {erased > 0 && (
          <CheckLine>{translate('experiments.split.erased', { count: erased })}</CheckLine>
        )}
      </Flex>
    </ExperimentCard>
  );
};
