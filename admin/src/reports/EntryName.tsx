import { Link } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import type { NamedEntry } from '../../../plugin/contracts/journeys';
import { editViewPath } from '../components/edit-view-path';
import { useGetLifecycleContentTypesQuery } from '../services/content-types';

/** An entry's title, linked to its edit view. */
export const EntryName = ({ entry }: { entry: NamedEntry }) => {
  const { data: contentTypes = [] } = useGetLifecycleContentTypesQuery();
  const type = contentTypes.find(({ uid }) => uid === entry.contentType);
  const path = editViewPath({ ...entry, locale: null }, type?.kind ?? 'collectionType');
  return (
    <Link tag={RouterLink} to={path}>
      {entry.title}
    </Link>
  );
};
