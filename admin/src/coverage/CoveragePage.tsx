import { Page } from '@strapi/strapi/admin';

import { useTranslate } from '../translations/use-translate';
import { Coverage } from './Coverage';

export const CoveragePage = () => {
  const translate = useTranslate();
  return (
    <>
      <Page.Title>{translate('pages.coverage')}</Page.Title>
      <Coverage />
    </>
  );
};
