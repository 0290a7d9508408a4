import { Button, Dialog, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { Trash, WarningCircle } from '@strapi/icons';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { PLUGIN_ID } from '../../../plugin/plugin-id';
import { useEraseLifecycleContactMutation } from '../services/contacts';
import { useTranslate } from '../translations/use-translate';

interface Props {
  record: string;
  /** The text to type as confirmation. */
  name: string;
}

/** Erases a contact permanently, after its id was typed. */
export const EraseContact = ({ record, name }: Props) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatAPIError } = useAPIErrorHandler();
  const [typed, setTyped] = useState('');
  const [erase, { isLoading }] = useEraseLifecycleContactMutation();

  const confirm = async () => {
    const answer = await erase(record);
    if ('error' in answer && answer.error) {
      toggleNotification({
        type: 'danger',
        title: translate('contact.erase.failed'),
        message: formatAPIError(answer.error),
      });
      return;
    }
    toggleNotification({ type: 'success', message: translate('contact.erase.done') });
    navigate(`/plugins/${PLUGIN_ID}/contacts`, { replace: true });
  };

  return (
    <Dialog.Root onOpenChange={() => setTyped('')}>
      <Dialog.Trigger>
        <Button variant="danger-light" startIcon={<Trash />}>
          {translate('contact.erase')}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{translate('contact.erase.title')}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            <Flex justifyContent="center">
              <WarningCircle width="2.4rem" height="2.4rem" fill="danger600" aria-hidden />
            </Flex>
            <Dialog.Description>{translate('contact.erase.what')}</Dialog.Description>
            <Field.Root name="confirmation">
              <Field.Label>
                <Typography variant="pi">{translate('contact.erase.type', { name })}</Typography>
              </Field.Label>
              <TextInput
                value={typed}
                autoComplete="off"
                onChange={(event) => setTyped(event.target.value)}
              />
            </Field.Root>
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {translate('contact.erase.cancel')}
            </Button>
          </Dialog.Cancel>
          <Button
            fullWidth
            variant="danger"
            loading={isLoading}
            disabled={typed !== name}
            onClick={() => void confirm()}
          >
            {translate('contact.erase.confirm')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
