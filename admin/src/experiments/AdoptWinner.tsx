import { Button, Flex, Typography } from '@strapi/design-system';
import { useAPIErrorHandler, useNotification, useRBAC } from '@strapi/strapi/admin';

import type { ExperimentReport } from '../../../plugin/contracts/experiments';
import { WRITE_EXPERIMENTS } from '../permissions';
import { useAdoptLifecycleExperimentMutation } from '../services/experiments';
import { useTranslate } from '../translations/use-translate';

/** Makes the winner what everybody gets, and undoes that. */
export const AdoptWinner = ({ experiment }: { experiment: ExperimentReport }) => {
  const translate = useTranslate();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatAPIError } = useAPIErrorHandler();
  const { allowedActions } = useRBAC(WRITE_EXPERIMENTS);
  const [adopt, { isLoading }] = useAdoptLifecycleExperimentMutation();
  const { id, isDefault, result } = experiment;
  const winner = result?.winner ?? null;
  if (winner === null) return null;

  const change = async (): Promise<void> => {
    const answer = await adopt({ id, undo: isDefault });
    if ('error' in answer && answer.error) {
      toggleNotification({ type: 'danger', message: formatAPIError(answer.error) });
    }
  };
  return (
    <Flex gap={4} wrap="wrap" alignItems="center">
      {allowedActions.canWrite === true && (
        <Button
          variant={isDefault ? 'tertiary' : 'default'}
          loading={isLoading}
          onClick={() => void change()}
        >
          {translate(isDefault ? 'experiments.adopt.undo' : 'experiments.adopt')}
        </Button>
      )}
      <Typography textColor="neutral600" role="status">
        {translate(isDefault ? 'experiments.adopt.is' : 'experiments.adopt.what', {
          arm: translate(`experiments.${winner}`),
        })}
      </Typography>
    </Flex>
  );
};
