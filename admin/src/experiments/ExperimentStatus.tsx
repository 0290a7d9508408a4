import { Status, Typography } from '@strapi/design-system';

import type { Experiment } from '../../../plugin/contracts/experiments';
import { useTranslate } from '../translations/use-translate';

const LOOKS = { running: 'success', over: 'secondary', stopped: 'neutral' } as const;

/** Whether an experiment goes on. */
export const ExperimentStatus = ({ state }: Pick<Experiment, 'state'>) => {
  const translate = useTranslate();
  return (
    <Status variant={LOOKS[state]} size="S">
      <Typography variant="omega" fontWeight="bold">
        {translate(`experiments.is.${state}`)}
      </Typography>
    </Status>
  );
};
