import { Button, Flex, Modal } from '@strapi/design-system';
import type { ReactNode } from 'react';

import type { TaxonomyFile } from '../../../plugin/contracts/taxonomy-settings';
import { useTranslate } from '../translations/use-translate';
import { Preview, usePreview } from './Preview';
import type { SaveTaxonomy } from './use-save-taxonomy';

interface Props {
  title: string;
  /** The choice to make first. */
  children: ReactNode;
  /** Null until it is chosen. */
  file: TaxonomyFile | null;
  saving: SaveTaxonomy;
  onClose: () => void;
}

/** Previews the changes of a file before they are made. */
export const ApplyFileDialog = ({ title, children, file, saving, onClose }: Props) => {
  const translate = useTranslate();
  const preview = usePreview(file);
  const apply = async () => {
    if (file !== null && (await saving.saveFile(file))) onClose();
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {children}
            {file !== null && <Preview preview={preview} />}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {translate('taxonomy.cancel')}
          </Button>
          <Button
            loading={saving.isSaving}
            disabled={file === null || !preview.canApply}
            onClick={() => void apply()}
          >
            {translate('taxonomy.apply')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
