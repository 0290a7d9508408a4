import type { ReviewedTags } from '../../../plugin/contracts/tags';
import { ErrorBoundary } from '../components/ErrorBoundary';
import type { TaxonomyData } from '../services/taxonomy';
import { Authorship } from './Authorship';
import { Insight } from './Insight';
import { SaveStatus } from './SaveStatus';
import { TagsEditor } from './TagsEditor';
import { useTagsDraft } from './use-tags-draft';

interface Props {
  document: ReviewedTags;
  savedAt: string | null;
  taxonomy: TaxonomyData;
  canWrite: boolean;
}

/** The tags of a saved document; every change is saved immediately. */
export const SavedTagsEditor = ({ document, savedAt, taxonomy, canWrite }: Props) => {
  const draft = useTagsDraft(document);
  const { contentType, documentId } = document;
  return (
    <>
      <TagsEditor
        entry={{ contentType, documentId, savedAt }}
        draft={draft}
        taxonomy={taxonomy}
        canWrite={canWrite}
        status={
          <>
            <Authorship newest={document.authorship[0]} />
            {canWrite && <SaveStatus status={draft.status} />}
          </>
        }
      />
      <ErrorBoundary fallback={() => null}>
        <Insight entry={{ contentType, documentId }} taxonomy={taxonomy} />
      </ErrorBoundary>
    </>
  );
};
