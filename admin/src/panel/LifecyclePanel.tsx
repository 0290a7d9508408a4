import { useRBAC } from '@strapi/strapi/admin';
import { useMemo, type ReactNode } from 'react';
import { useMatch } from 'react-router-dom';

import { ErrorBoundary } from '../components/ErrorBoundary';
import { Failure } from '../components/Failure';
import { READ_AND_WRITE_TAGS, updateEntries } from '../permissions';
import { useTakesPart } from '../services/use-takes-part';
import { useTranslate } from '../translations/use-translate';
import { TagsPanel } from './TagsPanel';

/** The parts of the Content Manager's side panel props that we read. */
interface PanelProps {
  /** uid of the content type. */
  model: string;
  /** Absent while an entry is created, and for single types. */
  documentId?: string;
  /** Absent while loading, and in locales that the entry does not have yet. */
  document?: { documentId?: string; updatedAt?: string | null };
}

const CLONE_PATH = '/content-manager/:collectionType/:slug/clone/:origin';

/** The panel of the edit view, for opted-in types and users who may read tags. */
export const LifecyclePanel = ({
  model,
  documentId,
  document,
}: PanelProps): { title: string; content: ReactNode } | null => {
  const translate = useTranslate();
  const permissions = useMemo(() => [...READ_AND_WRITE_TAGS, updateEntries(model)], [model]);
  const { allowedActions } = useRBAC(permissions);
  // While an entry is cloned, the Content Manager gives the original's id, whose tags must not change.
  const isCloning = useMatch(CLONE_PATH) !== null;
  const takesPart = useTakesPart(model);
  if (!allowedActions.canRead || !takesPart) return null;

  const id = isCloning ? undefined : (documentId ?? document?.documentId);
  return {
    title: translate('panel.title'),
    content: (
      <ErrorBoundary
        key={id}
        fallback={(retry) => <Failure message={translate('panel.broken')} onRetry={retry} />}
      >
        <TagsPanel
          contentType={model}
          documentId={id ?? null}
          savedAt={document?.updatedAt ?? null}
          isCloning={isCloning}
          canWrite={allowedActions.canWrite === true && allowedActions.canUpdate === true}
        />
      </ErrorBoundary>
    ),
  };
};
