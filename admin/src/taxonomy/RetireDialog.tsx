import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useMemo, useState } from 'react';

import type {
  AnyTerm,
  Collection,
  TaxonomyDocument,
} from '../../../plugin/taxonomy/document/taxonomy-document';
import { changedLists } from '../../../plugin/taxonomy/edits/changed-lists';
import { dependantsOf } from '../../../plugin/taxonomy/edits/dependants';
import { retireTerm } from '../../../plugin/taxonomy/edits/retire-term';
import { useTranslate } from '../translations/use-translate';
import { Preview, usePreview } from './Preview';
import { TermSelect } from './TermSelect';
import type { SaveTaxonomy } from './use-save-taxonomy';

interface Props {
  collection: Collection;
  taxonomy: TaxonomyDocument;
  term: AnyTerm;
  saving: SaveTaxonomy;
  onClose: () => void;
}

/** Retires a term: its replacement, its dependents, and the number of entries affected. */
export const RetireDialog = ({ collection, taxonomy, term, saving, onClose }: Props) => {
  const translate = useTranslate();
  const [replacedBy, setReplacedBy] = useState<string | null>(null);
  const [dependantsTo, setDependantsTo] = useState<string | null>(null);
  const { key } = term;
  const all: AnyTerm[] = taxonomy[collection];
  const others = all.filter((other) => other.key !== key);
  const dependants = dependantsOf(taxonomy, collection, key);
  const after = useMemo(
    () => retireTerm(taxonomy, { collection, key, replacedBy, dependantsTo }),
    [taxonomy, collection, key, replacedBy, dependantsTo],
  );
  const file = useMemo(() => changedLists(taxonomy, after), [taxonomy, after]);
  const preview = usePreview(file);

  const retire = async () => {
    if (await saving.save(after)) onClose();
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{translate('taxonomy.retire', { term: term.label })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <TermSelect
              label={translate('taxonomy.replacement')}
              hint={translate('taxonomy.replacement.hint')}
              value={replacedBy}
              terms={others}
              none={translate('taxonomy.replacement.none')}
              onChange={setReplacedBy}
            />
            {replacedBy === null && dependants.length > 0 && (
              <>
                <Typography>
                  {translate('taxonomy.dependants', {
                    count: dependants.length,
                    terms: dependants.map(({ label }) => label).join(', '),
                  })}
                </Typography>
                <TermSelect
                  label={translate('taxonomy.dependants-to')}
                  value={dependantsTo}
                  terms={others}
                  none={translate(
                    collection === 'stages'
                      ? 'taxonomy.dependants.none'
                      : 'taxonomy.dependants.let-go',
                  )}
                  onChange={setDependantsTo}
                />
              </>
            )}
            <Preview preview={preview} isBrief />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {translate('taxonomy.cancel')}
          </Button>
          <Button
            variant="danger"
            loading={saving.isSaving}
            disabled={!preview.canApply}
            onClick={() => void retire()}
          >
            {translate(replacedBy === null ? 'taxonomy.retire.apply' : 'taxonomy.merge.apply')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
