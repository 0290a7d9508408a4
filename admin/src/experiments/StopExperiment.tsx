import { Button, Dialog, Flex } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import { useStopLifecycleExperimentMutation } from '../services/experiments';
import { useTranslate } from '../translations/use-translate';

/** Stops an experiment for good, once it was said what that means. */
export const StopExperiment = ({ id, name }: { id: string; name: string }) => {
  const translate = useTranslate();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatAPIError } = useAPIErrorHandler();
  const [isOpen, setIsOpen] = useState(false);
  const [stop, { isLoading }] = useStopLifecycleExperimentMutation();

  const confirm = async (): Promise<void> => {
    const answer = await stop(id);
    setIsOpen(false);
    if ('error' in answer && answer.error) {
      toggleNotification({ type: 'danger', message: formatAPIError(answer.error) });
      return;
    }
    toggleNotification({ type: 'success', message: translate('experiments.stop.done') });
  };

  return (
    <Dialog.Root open={isOpen} onOpenChange={setIsOpen}>
      <Dialog.Trigger>
        <Button variant="danger-light">{translate('experiments.stop')}</Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{translate('experiments.stop.title', { name })}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            <Flex justifyContent="center">
              <WarningCircle width="2.4rem" height="2.4rem" fill="danger600" aria-hidden />
            </Flex>
            <Dialog.Description>{translate('experiments.stop.what')}</Dialog.Description>
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {translate('experiments.stop.cancel')}
            </Button>
          </Dialog.Cancel>
          <Button fullWidth variant="danger" loading={isLoading} onClick={() => void confirm()}>
            {translate('experiments.stop.confirm')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
