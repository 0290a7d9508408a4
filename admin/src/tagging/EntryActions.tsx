import { Button, Flex } from '@strapi/design-system';
import { Check } from '@strapi/icons';

import { useTranslate } from '../translations/use-translate';
import { Key } from './Key';
import type { Commands } from './use-commands';

/** The same as the keys do, for those who point. */
export const EntryActions = ({ commands, canUndo }: { commands: Commands; canUndo: boolean }) => {
  const translate = useTranslate();
  const { run, canAccept } = commands;
  return (
    <Flex gap={2} wrap="wrap">
      <Button
        startIcon={<Check />}
        endIcon={<Key name="A" />}
        disabled={!canAccept}
        onClick={() => run('accept')}
      >
        {translate('tagging.accept')}
      </Button>
      <Button variant="secondary" endIcon={<Key name="E" />} onClick={() => run('edit')}>
        {translate('tagging.edit')}
      </Button>
      <Button variant="tertiary" endIcon={<Key name="S" />} onClick={() => run('skip')}>
        {translate('tagging.skip')}
      </Button>
      <Button
        variant="tertiary"
        endIcon={<Key name="U" />}
        disabled={!canUndo}
        onClick={() => run('undo')}
      >
        {translate('tagging.undo')}
      </Button>
      <Button variant="ghost" endIcon={<Key name="?" />} onClick={() => run('help')}>
        {translate('tagging.keys')}
      </Button>
    </Flex>
  );
};
