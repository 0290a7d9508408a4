import { Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { ArrowClockwise } from '@strapi/icons';
import { useEffect, useRef } from 'react';

import { useGetLifecycleLatestCheckQuery, useStartLifecycleCheckMutation } from '../services/jobs';
import { useTranslate } from '../translations/use-translate';

const POLL_MS = 2_000;

/** Has the suggester go through the library, which fills the queue of tags to confirm. */
export const CheckTags = ({ onDone }: { onDone: () => void }) => {
  const translate = useTranslate();
  const { toggleNotification } = useNotification();
  const [start, { isLoading }] = useStartLifecycleCheckMutation();
  const wasRunning = useRef(false);
  const { data: job } = useGetLifecycleLatestCheckQuery(undefined, {
    pollingInterval: wasRunning.current ? POLL_MS : 0,
  });
  const isRunning = job?.state === 'running';
  useEffect(() => {
    if (wasRunning.current && !isRunning) onDone();
    wasRunning.current = isRunning;
  }, [isRunning, onDone]);

  const check = async () => {
    if ('error' in (await start())) {
      toggleNotification({ type: 'danger', message: translate('tagging.check.failed') });
    }
  };
  return (
    <Flex gap={3} wrap="wrap">
      <Typography variant="pi" textColor="neutral600" role="status">
        {isRunning && translate('tagging.check.progress', { done: job.done, total: job.total })}
        {job?.state === 'done' && translate('tagging.check.done', { count: job.changed })}
      </Typography>
      <Button
        variant="tertiary"
        size="S"
        startIcon={<ArrowClockwise />}
        loading={isLoading || isRunning}
        onClick={() => void check()}
      >
        {translate('tagging.check')}
      </Button>
    </Flex>
  );
};
