import { Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { ArrowClockwise } from '@strapi/icons';
import { useEffect, useState } from 'react';

import { useGetLifecycleLatestCheckQuery, useStartLifecycleCheckMutation } from '../services/jobs';
import { useTranslate } from '../translations/use-translate';

const POLL_MS = 2_000;

/** Has the suggester go through the library, which fills the queue of tags to confirm. */
export const CheckTags = ({ onDone }: { onDone: () => void }) => {
  const translate = useTranslate();
  const { toggleNotification } = useNotification();
  const [start, { isLoading }] = useStartLifecycleCheckMutation();
  /** Id of the run whose end the page waits for. */
  const [awaited, setAwaited] = useState<string | null>(null);
  const { data: job } = useGetLifecycleLatestCheckQuery(undefined, {
    pollingInterval: awaited === null ? 0 : POLL_MS,
  });
  const isRunning = job?.state === 'running';
  useEffect(() => {
    if (job?.state === 'running') setAwaited(job.id);
    else if (job && job.id === awaited) {
      setAwaited(null);
      onDone();
    }
  }, [job, awaited, onDone]);

  const check = async () => {
    const started = await start();
    if ('error' in started) {
      toggleNotification({ type: 'danger', message: translate('tagging.check.failed') });
    } else setAwaited(started.data.id);
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
        loading={isLoading || awaited !== null}
        onClick={() => void check()}
      >
        {translate('tagging.check')}
      </Button>
    </Flex>
  );
};
