import { Page } from '@strapi/strapi/admin';

import { useTranslate } from '../translations/use-translate';
import { Journeys } from './Journeys';

export const JourneysPage = () => {
  const translate = useTranslate();
  return (
    <>
      <Page.Title>{translate('pages.journeys')}</Page.Title>
      <Journeys />
    </>
  );
};
