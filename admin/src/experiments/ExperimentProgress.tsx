import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { ExperimentReport } from '../../../plugin/contracts/experiments';
import { Progress } from '../components/Progress';
import { Panel } from '../components/Panel';
import { useTranslate } from '../translations/use-translate';
import { progressOf } from './progress-of';

interface Props {
  experiment: ExperimentReport;
  /** Milliseconds since 1970. */
  now: number;
}

/** How far a running experiment is, by its time and by its contacts. */
export const ExperimentProgress = ({ experiment, now }: Props) => {
  const translate = useTranslate();
  const { formatNumber } = useIntl();
  const { day, daysLeft, share } = progressOf(experiment, now);
  return (
    <Panel title={translate('experiments.progress')}>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Flex gap={3} wrap="wrap">
          <Progress done={share} total={1} label={translate('experiments.progress')} />
          <Typography fontWeight="bold">
            {translate('experiments.progress.day', { day, days: experiment.days })}
          </Typography>
          <Typography textColor="neutral600">
            {translate('experiments.progress.left', { count: daysLeft })}
          </Typography>
        </Flex>
        <Typography>
          {translate('experiments.progress.people', {
            count: experiment.people,
            formatted: formatNumber(experiment.people),
          })}
        </Typography>
      </Flex>
    </Panel>
  );
};
