import { Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import type { NamedContent } from '../../../plugin/contracts/contact-records';
import { editViewPath } from '../components/edit-view-path';
import { useGetLifecycleContentTypesQuery } from '../services/content-types';
import { useTranslate } from '../translations/use-translate';

/** An entry's title, linked for users who may read its type. */
export const ContentName = ({ content }: { content: NamedContent }) => {
  const translate = useTranslate();
  const { data: contentTypes = [] } = useGetLifecycleContentTypesQuery();
  const type = contentTypes.find(({ uid }) => uid === content.contentType);
  if (!type) {
    return (
      <Typography textColor="neutral600">
        {content.title ?? translate('contact.content.withheld')}
      </Typography>
    );
  }
  const address = type.localized ? content : { ...content, locale: null };
  return (
    <Link tag={RouterLink} to={editViewPath(address, type.kind)}>
      {content.title ?? translate('contact.content.unpublished', { type: type.displayName })}
    </Link>
  );
};
