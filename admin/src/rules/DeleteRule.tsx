import { Button, Dialog } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';

import { useTranslate } from '../translations/use-translate';

interface Props {
  name: string;
  isDisabled: boolean;
  onDelete: () => Promise<void>;
}

/** Deletes a rule after a confirmation; this cannot be undone. */
export const DeleteRule = ({ name, isDisabled, onDelete }: Props) => {
  const translate = useTranslate();
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="danger-light" disabled={isDisabled}>
          {translate('rules.delete')}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog title={translate('rules.delete.title', { name })} onConfirm={onDelete}>
        {translate('rules.delete.what')}
      </ConfirmDialog>
    </Dialog.Root>
  );
};
