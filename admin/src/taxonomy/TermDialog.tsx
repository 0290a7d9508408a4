import { Button, Field, Flex, Modal, TextInput } from '@strapi/design-system';
import { useState } from 'react';

import { blankTerm } from '../../../plugin/taxonomy/document/blank-terms';
import type {
  AnyTerm,
  Collection,
  TaxonomyDocument,
} from '../../../plugin/taxonomy/document/taxonomy-document';
import { putTerm } from '../../../plugin/taxonomy/edits/edit-terms';
import { freshKey } from '../../../plugin/taxonomy/edits/fresh-key';
import { useTranslate } from '../translations/use-translate';
import { ColourField } from './ColourField';
import { LabelsField } from './LabelsField';
import { TermFields } from './TermFields';
import type { SaveTaxonomy } from './use-save-taxonomy';

interface Props {
  collection: Collection;
  taxonomy: TaxonomyDocument;
  /** Null for a new one. */
  term: AnyTerm | null;
  saving: SaveTaxonomy;
  onClose: () => void;
}

const newTerm = (collection: Collection, { stages }: TaxonomyDocument): AnyTerm => {
  const term = blankTerm(collection, '', '');
  const first = stages.find(({ retired }) => !retired)?.key ?? '';
  return collection === 'intents' ? { ...term, stage: first } : term;
};

/** The form of a term. Its key is made from its first label and never changes. */
export const TermDialog = ({ collection, taxonomy, term, saving, onClose }: Props) => {
  const translate = useTranslate();
  const [draft, setDraft] = useState<AnyTerm>(() => term ?? newTerm(collection, taxonomy));
  const change = (changed: object) => setDraft((known) => ({ ...known, ...changed }));
  const key = term?.key ?? freshKey(taxonomy, collection, draft.label);

  const save = async () => {
    const label = draft.label.trim();
    if (await saving.save(putTerm(taxonomy, collection, { ...draft, key, label }))) onClose();
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>
            {term === null
              ? translate('taxonomy.add')
              : translate('taxonomy.edit', { term: term.label })}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Field.Root required hint={translate('taxonomy.key.hint', { key: key || '—' })}>
              <Field.Label>{translate('taxonomy.label')}</Field.Label>
              <TextInput
                value={draft.label}
                maxLength={255}
                onChange={({ target }) => change({ label: target.value })}
              />
              <Field.Hint />
            </Field.Root>
            <TermFields term={draft} taxonomy={taxonomy} onChange={change} />
            <ColourField value={draft.colour} onChange={(colour) => change({ colour })} />
            <LabelsField value={draft.labels} onChange={(labels) => change({ labels })} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {translate('taxonomy.cancel')}
          </Button>
          <Button
            loading={saving.isSaving}
            disabled={draft.label.trim() === ''}
            onClick={() => void save()}
          >
            {translate('taxonomy.save')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
