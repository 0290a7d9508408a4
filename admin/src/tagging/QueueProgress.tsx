import { Flex, Typography } from '@strapi/design-system';

import { Progress } from '../components/Progress';
import { useTranslate } from '../translations/use-translate';
import type { TriageState } from './triage';

/** How far the editor has come, for the eye and for screen readers. */
export const QueueProgress = ({ state, total }: { state: TriageState; total: number }) => {
  const translate = useTranslate();
  const outcomes = [...state.outcomes.values()];
  const done = outcomes.filter((outcome) => outcome === 'done').length;
  const skipped = outcomes.filter((outcome) => outcome === 'skipped').length;
  const text = translate('tagging.progress', { done, total, skipped });
  return (
    <Flex gap={4} wrap="wrap">
      <Progress done={done} total={total} label={translate('tagging.progress.label')} />
      <Typography variant="pi" textColor="neutral600" role="status">
        {text}
      </Typography>
    </Flex>
  );
};
