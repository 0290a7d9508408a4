import { Button, Flex } from '@strapi/design-system';

import { TAGGING_QUEUES, type TaggingQueue } from '../../../plugin/contracts/tagging';
import { useTranslate } from '../translations/use-translate';

interface Props {
  queue: TaggingQueue;
  totals: Record<TaggingQueue, number>;
  onChange: (change: { queue: TaggingQueue }) => void;
}

export const QueueTabs = ({ queue, totals, onChange }: Props) => {
  const translate = useTranslate();
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={translate('tagging.queues')}>
      {TAGGING_QUEUES.map((one) => (
        <Button
          key={one}
          size="S"
          variant={one === queue ? 'secondary' : 'tertiary'}
          aria-pressed={one === queue}
          title={translate(`tagging.queue.${one}.about` as const)}
          onClick={() => onChange({ queue: one })}
        >
          {translate(`tagging.queue.${one}` as const, { count: totals[one] })}
        </Button>
      ))}
    </Flex>
  );
};
