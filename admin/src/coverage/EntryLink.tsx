import { Link } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import type { OptedInContentType } from '../../../plugin/contracts/content-types';
import type { CoverageEntry } from '../../../plugin/contracts/coverage';
import { editViewPath } from '../components/edit-view-path';

interface Props {
  entry: Pick<CoverageEntry, 'contentType' | 'documentId' | 'locale'>;
  kind: OptedInContentType['kind'];
  /** What it is called when its text alone would not tell. */
  label?: string;
  children: string;
}

/** To the Content Manager's edit view. */
export const EntryLink = ({ entry, kind, label, children }: Props) => (
  <Link tag={RouterLink} to={editViewPath(entry, kind)} aria-label={label}>
    {children}
  </Link>
);
