import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise, CheckCircle } from '@strapi/icons';

import { useTranslate } from '../translations/use-translate';
import { Key } from './Key';
import type { TriageState } from './triage';
import type { Commands } from './use-commands';

interface Props {
  state: TriageState;
  commands: Commands;
  onRestart: () => void;
}

/** Behind the last entry. */
export const QueueEnd = ({ state, commands, onRestart }: Props) => {
  const translate = useTranslate();
  const done = [...state.outcomes.values()].filter((outcome) => outcome === 'done').length;
  const left = state.entries.length - done;
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={8}>
      <Flex direction="column" gap={4}>
        <CheckCircle width="4rem" height="4rem" fill="success600" aria-hidden />
        <Typography variant="beta" tag="h2" role="status">
          {translate('tagging.end', { done })}
        </Typography>
        <Typography textColor="neutral600">{translate('tagging.end.left', { left })}</Typography>
        <Flex gap={2} wrap="wrap" justifyContent="center">
          <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={onRestart}>
            {translate('tagging.restart')}
          </Button>
          <Button
            variant="tertiary"
            endIcon={<Key name="U" />}
            disabled={!state.canUndo}
            onClick={() => commands.run('undo')}
          >
            {translate('tagging.undo')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
};
