import { Page } from '@strapi/strapi/admin';

import { useTranslate } from '../translations/use-translate';
import { Performance } from './Performance';

export const PerformancePage = () => {
  const translate = useTranslate();
  return (
    <>
      <Page.Title>{translate('pages.performance')}</Page.Title>
      <Performance />
    </>
  );
};
