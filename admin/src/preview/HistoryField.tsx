import { EntriesField, entryKey } from '../components/EntriesField';
import { useGetLifecycleEntriesQuery } from '../services/entries';
import { useTranslate } from '../translations/use-translate';

interface Props {
  /** As `contentType/documentId`, oldest first. */
  value: string[];
  onChange: (value: string[]) => void;
}

/** The entries that the made-up contact read, in this order. */
export const HistoryField = ({ value, onChange }: Props) => {
  const translate = useTranslate();
  const documentIds = value.map((key) => key.slice(key.indexOf('/') + 1));
  const { data: known = [] } = useGetLifecycleEntriesQuery(documentIds, {
    skip: documentIds.length === 0,
  });
  const entries = value.map((key) => {
    const slash = key.indexOf('/');
    const [contentType, documentId] = [key.slice(0, slash), key.slice(slash + 1)];
    return (
      known.find((entry) => entryKey(entry) === key) ?? { contentType, documentId, title: null }
    );
  });
  return (
    <EntriesField
      label={translate('preview.history')}
      hint={translate('preview.history.hint')}
      value={entries}
      onChange={(chosen) => onChange(chosen.map(entryKey))}
    />
  );
};
