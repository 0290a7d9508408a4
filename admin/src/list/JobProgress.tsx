import { Button, Flex, Modal, Typography } from '@strapi/design-system';

import { Failure } from '../components/Failure';
import { Progress } from '../components/Progress';
import {
  useCancelLifecycleJobMutation,
  useGetLifecycleJobItemsQuery,
  useGetLifecycleJobQuery,
} from '../services/jobs';
import { useTranslate } from '../translations/use-translate';

const POLL_MS = 1_000;

/** Progress and result of a bulk change. */
export const JobProgress = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const translate = useTranslate();
  const { data: job, isError, refetch } = useGetLifecycleJobQuery(id, { pollingInterval: POLL_MS });
  const [cancel, { isLoading }] = useCancelLifecycleJobMutation();
  const hasFailures = job !== undefined && job.state !== 'running' && job.failed > 0;
  const { data: items = [] } = useGetLifecycleJobItemsQuery(id, { skip: !hasFailures });
  const isRunning = job?.state === 'running';
  const ending = job?.state === 'cancelled' ? 'job.cancelled' : 'job.done';
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {isError && (
            <Failure message={translate('bulk.unavailable')} onRetry={() => void refetch()} />
          )}
          {job && (
            <>
              <Progress
                done={job.done}
                total={job.total}
                label={translate('tagging.progress.label')}
              />
              <Typography role="status">
                {isRunning
                  ? translate('job.progress', { done: job.done, total: job.total })
                  : translate(ending, { changed: job.changed, failed: job.failed })}
              </Typography>
              {isRunning && (
                <Typography variant="pi" textColor="neutral600">
                  {translate('job.leave')}
                </Typography>
              )}
            </>
          )}
          {items
            .filter(({ result }) => result === 'failed')
            .map(({ documentId, error }) => (
              <Typography key={documentId} variant="pi" textColor="danger600">
                {translate('job.item-failed', { id: documentId, error: error ?? '' })}
              </Typography>
            ))}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {translate('job.close')}
        </Button>
        {isRunning && (
          <Button variant="danger-light" loading={isLoading} onClick={() => void cancel(id)}>
            {translate('job.cancel')}
          </Button>
        )}
      </Modal.Footer>
    </>
  );
};
