import { useRBAC } from '@strapi/strapi/admin';
import { PriceTag } from '@strapi/icons';
import type { ReactNode } from 'react';

import { ErrorBoundary } from '../components/ErrorBoundary';
import { Failure } from '../components/Failure';
import { BULK_TAGS } from '../permissions';
import { useTakesPart } from '../services/use-takes-part';
import { useTranslate } from '../translations/use-translate';
import { ChangeTagsForm } from './ChangeTagsForm';

/** The parts of the Content Manager's bulk action props that we read. */
interface BulkActionProps {
  /** uid of the content type. */
  model: string;
  /** The selected entries. */
  documents: ({ documentId: string } & Record<string, unknown>)[];
}

interface BulkAction {
  label: string;
  icon: ReactNode;
  dialog: {
    type: 'modal';
    title: string;
    content: (props: { onClose: () => void }) => ReactNode;
  };
}

/** Bulk action to change the tags of all selected entries, for permitted users. */
export const ChangeTagsAction = ({ model, documents }: BulkActionProps): BulkAction | null => {
  const translate = useTranslate();
  const { allowedActions } = useRBAC(BULK_TAGS);
  const isAllowed = allowedActions.canRead === true && allowedActions.canBulk === true;
  const takesPart = useTakesPart(model);
  if (!isAllowed || !takesPart) return null;
  return {
    label: translate('bulk.action'),
    icon: <PriceTag />,
    dialog: {
      type: 'modal',
      title: translate('bulk.title', { count: documents.length }),
      content: ({ onClose }) => (
        <ErrorBoundary
          fallback={(retry) => <Failure message={translate('bulk.unavailable')} onRetry={retry} />}
        >
          <ChangeTagsForm contentType={model} documents={documents} onClose={onClose} />
        </ErrorBoundary>
      ),
    },
  };
};
