import { Button, Flex } from '@strapi/design-system';
import { useEffect, useRef, useState, useSyncExternalStore, type KeyboardEvent } from 'react';

import type { TaggingEntry } from '../../../plugin/contracts/tagging';
import { TagsFields } from '../panel/TagsFields';
import { openSuggestions, overruled } from '../panel/open-suggestions';
import { suggestionReason } from '../panel/suggestion-reason';
import { TagsDraft } from '../panel/tags-draft';
import type { TaxonomyData } from '../services/taxonomy';
import type { Verdict } from '../services/verdict';
import { useTranslate } from '../translations/use-translate';
import { verdictOn } from './triage';

interface Props {
  entry: TaggingEntry;
  taxonomy: TaxonomyData;
  onSave: (verdict: Verdict) => void;
  onCancel: () => void;
}

/** The fields of one entry: nothing is saved until the editor says so. */
export const EntryEditor = ({ entry, taxonomy, onSave, onCancel }: Props) => {
  const translate = useTranslate();
  const form = useRef<HTMLDivElement>(null);
  const [draft] = useState(
    () => new TagsDraft(verdictOn(entry), ({ after }) => Promise.resolve(after)),
  );
  const { tags, dismissed } = useSyncExternalStore(draft.subscribe, draft.getState);
  const open = openSuggestions(entry.suggestions, tags, dismissed, taxonomy);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[role="combobox"]')?.focus();
  }, []);

  const save = () => onSave({ tags, dismissed });
  const onKeyDown = (event: KeyboardEvent) => {
    const isOpenList = form.current?.querySelector('[aria-expanded="true"]') !== null;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    else if (event.key === 'Escape' && !isOpenList) onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Flex ref={form} direction="column" alignItems="stretch" gap={4} onKeyDown={onKeyDown}>
      <TagsFields
        tags={tags}
        taxonomy={taxonomy}
        disabled={false}
        onChange={(change) => draft.change(change, overruled(change, open))}
        suggestions={open.map((suggestion) => ({
          ...suggestion,
          reason: suggestionReason(suggestion, taxonomy, translate),
        }))}
        onAccept={(suggestion) => draft.accept([suggestion])}
        onDismiss={draft.dismiss}
      />
      <Flex gap={2} wrap="wrap">
        <Button onClick={save}>{translate('tagging.save')}</Button>
        <Button variant="tertiary" onClick={onCancel}>
          {translate('tagging.cancel')}
        </Button>
      </Flex>
    </Flex>
  );
};
