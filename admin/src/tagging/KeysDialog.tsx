import { Flex, Modal, Typography } from '@strapi/design-system';

import { useTranslate } from '../translations/use-translate';
import { KEYS } from './keys';
import { Key } from './Key';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  /** What takes the focus when the dialog is gone: a key opened it, so it has no button to return to. */
  returnTo: React.RefObject<HTMLElement>;
}

export const KeysDialog = ({ isOpen, onClose, returnTo }: Props) => {
  const translate = useTranslate();
  return (
    <Modal.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Modal.Content
        onCloseAutoFocus={(event: Event) => {
          event.preventDefault();
          returnTo.current?.focus();
        }}
      >
        <Modal.Header>
          <Modal.Title>{translate('tagging.keys')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex tag="dl" direction="column" alignItems="stretch" gap={3}>
            {KEYS.map(({ command, keys }) => (
              <Flex key={command} gap={4}>
                <Flex tag="dt" gap={1} minWidth="9rem" aria-label={keys.join(', ')}>
                  {keys.map((key) => (
                    <Key key={key} name={key} />
                  ))}
                </Flex>
                <Typography tag="dd">{translate(`tagging.key.${command}` as const)}</Typography>
              </Flex>
            ))}
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};
