import { Page } from '@strapi/strapi/admin';

import { useTranslate } from '../translations/use-translate';
import { Tagging } from './Tagging';

export const TaggingPage = () => {
  const translate = useTranslate();
  return (
    <>
      <Page.Title>{translate('pages.tagging')}</Page.Title>
      <Tagging />
    </>
  );
};
