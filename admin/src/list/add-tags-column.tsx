import { ErrorBoundary } from '../components/ErrorBoundary';
import { PLUGIN_ID } from '../../../plugin/plugin-id';
import { getTranslationId } from '../translations/translation-id';
import { TagsCell } from './TagsCell';

/** The parts of the Content Manager's list data that we read. */
interface ListView {
  displayedHeaders: { name?: string }[];
  /** Includes the type's plugin options. */
  layout: {
    options?: { [PLUGIN_ID]?: { enabled?: boolean } };
    settings: { mainField?: string };
  };
}

const column = {
  name: PLUGIN_ID,
  searchable: false,
  sortable: false,
  label: { id: getTranslationId('list.column'), defaultMessage: 'Lifecycle' },
  cellFormatter: (
    { documentId }: { documentId: string },
    _header: object,
    { model }: { model: string },
  ) => (
    <ErrorBoundary fallback={() => '—'}>
      <TagsCell contentType={model} documentId={documentId} />
    </ErrorBoundary>
  ),
};

/** A column with tags beside the title, in lists of opted-in types. */
export function addTagsColumn(list: ListView): ListView {
  if (list.layout.options?.[PLUGIN_ID]?.enabled !== true) return list;
  const { displayedHeaders, layout } = list;
  const title = displayedHeaders.findIndex(({ name }) => name === layout.settings.mainField);
  const place = title === -1 ? displayedHeaders.length : title + 1;
  return {
    ...list,
    displayedHeaders: [
      ...displayedHeaders.slice(0, place),
      column,
      ...displayedHeaders.slice(place),
    ],
  };
}
