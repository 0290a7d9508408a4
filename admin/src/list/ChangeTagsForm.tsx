import {
  Box,
  Button,
  Checkbox,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';
import {
  unstable_useDocumentLayout as useDocumentLayout,
  useAPIErrorHandler,
  useNotification,
  useTable,
} from '@strapi/strapi/admin';
import { useState } from 'react';

import type { ChangeKind } from '../../../plugin/taxonomy/change-tags';
import { NO_TAGS, type Tags } from '../../../plugin/taxonomy/taxonomy';
import { TagsFields } from '../panel/TagsFields';
import { useChangeLifecycleTagsMutation } from '../services/tags';
import { useTranslate } from '../translations/use-translate';
import { BulkPreview } from './BulkPreview';
import { ClearFields } from './ClearFields';
import { JobProgress } from './JobProgress';
import { namedFields, previewChange } from './bulk-preview';
import { useListQuery } from './use-list-query';
import { useTagsPage } from './use-tags-page';

interface Props {
  contentType: string;
  documents: ({ documentId: string } & Record<string, unknown>)[];
  onClose: () => void;
}

const KINDS: ChangeKind[] = ['add', 'set', 'remove'];

/** The form to add, replace or remove tags, with a preview of the change. */
export const ChangeTagsForm = ({ contentType, documents, onClose }: Props) => {
  const translate = useTranslate();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatAPIError } = useAPIErrorHandler();
  const selectRow = useTable('ChangeTags', (table) => table.selectRow);
  const { list } = useDocumentLayout(contentType);
  const page = useTagsPage(contentType);
  const [kind, setKind] = useState<ChangeKind>('add');
  const [cleared, setCleared] = useState<(keyof Tags)[]>([]);
  const [isAll, setIsAll] = useState(false);
  const [jobId, setJobId] = useState<string | null>(null);
  const matching = useListQuery();
  const [tags, setTags] = useState<Tags>({ ...NO_TAGS });
  const [apply, { isLoading }] = useChangeLifecycleTagsMutation();

  const documentIds = documents.map(({ documentId }) => documentId);
  const selected = page.documents?.filter(({ documentId }) => documentIds.includes(documentId));
  const named = namedFields(tags, kind === 'set' ? cleared : []);
  const changes = previewChange(selected ?? [], kind, named).filter(
    ({ added, removed }) => added.length + removed.length > 0,
  );

  const save = async () => {
    const target = isAll ? { matching } : { documentIds };
    const answer = await apply({ contentType, ...target, [kind]: named });
    if ('error' in answer) {
      toggleNotification({
        type: 'danger',
        title: translate('bulk.failed'),
        message: formatAPIError(answer.error),
      });
      return;
    }
    if (!Array.isArray(answer.data)) {
      setJobId(answer.data.id);
      return;
    }
    const count = answer.data.filter(({ added, removed }) => added + removed > 0).length;
    toggleNotification({ type: 'success', message: translate('bulk.done', { count }) });
    onClose();
    selectRow([]);
  };

  if (jobId !== null) return <JobProgress id={jobId} onClose={onClose} />;
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Field.Root hint={kind === 'set' ? translate('bulk.set-hint') : undefined}>
            <Field.Label>{translate('bulk.kind')}</Field.Label>
            <SingleSelect
              value={kind}
              onChange={(chosen) => setKind(KINDS.find((known) => known === chosen) ?? kind)}
            >
              {KINDS.map((known) => (
                <SingleSelectOption key={known} value={known}>
                  {translate(`bulk.${known}` as const)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
            <Field.Hint />
          </Field.Root>
          {page.taxonomy && (
            <TagsFields
              tags={tags}
              taxonomy={page.taxonomy}
              disabled={isLoading}
              onChange={(change) => setTags({ ...tags, ...change })}
            />
          )}
          {kind === 'set' && <ClearFields cleared={cleared} onChange={setCleared} />}
          <Field.Root hint={isAll ? translate('job.all-matching.hint') : undefined}>
            <Checkbox checked={isAll} onCheckedChange={(checked) => setIsAll(checked === true)}>
              {translate('job.all-matching')}
            </Checkbox>
            <Field.Hint />
          </Field.Root>
          {page.isError && <Box role="alert">{translate('bulk.unavailable')}</Box>}
          {page.taxonomy && selected && (
            <BulkPreview
              titleField={list.settings.mainField}
              documents={documents}
              changes={changes}
              taxonomy={page.taxonomy}
            />
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {translate('bulk.cancel')}
        </Button>
        <Button
          loading={isLoading}
          disabled={isAll ? Object.keys(named).length === 0 : changes.length === 0}
          onClick={() => void save()}
        >
          {translate('bulk.apply')}
        </Button>
      </Modal.Footer>
    </>
  );
};
