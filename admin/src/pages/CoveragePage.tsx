import { Page } from '@strapi/strapi/admin';

import { Coverage } from '../coverage/Coverage';
import { READ_COVERAGE } from '../permissions';
import { useTranslate } from '../translations/use-translate';

export const CoveragePage = () => {
  const translate = useTranslate();
  return (
    <Page.Protect permissions={READ_COVERAGE}>
      <Page.Title>{translate('plugin.name')}</Page.Title>
      <Coverage />
    </Page.Protect>
  );
};
