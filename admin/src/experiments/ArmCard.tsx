import { Flex, Typography } from '@strapi/design-system';

import type { NamedStrategy } from '../../../plugin/contracts/experiments';
import { useTranslate } from '../translations/use-translate';
import { ExperimentCard } from './ExperimentCard';
import type { ComparedArm } from './result-look';
import { useStrategyNames } from './use-strategy-names';

interface Props {
  arm: ComparedArm;
  strategy: NamedStrategy;
}

/** How an arm's lists are made, in words. */
export const ArmCard = ({ arm, strategy }: Props) => {
  const translate = useTranslate();
  const names = useStrategyNames();
  const parts = [
    [names.ranking(strategy.ranking), translate(`experiments.ranking.${strategy.ranking}.hint`)],
    [names.rules(strategy), names.rulesHint(strategy.rules)],
    [names.exploration(strategy.exploration), translate('experiments.exploration.hint')],
  ] as const;
  return (
    <ExperimentCard title={translate(`experiments.${arm}`)}>
      {parts.map(([name, hint]) => (
        <Flex key={name} direction="column" alignItems="flex-start" gap={1}>
          <Typography fontWeight="bold">{name}</Typography>
          <Typography textColor="neutral600">{hint}</Typography>
        </Flex>
      ))}
    </ExperimentCard>
  );
};
