import { Typography } from '@strapi/design-system';

import { useTranslate } from '../translations/use-translate';
import { Card } from './Card';
import { Connect } from './Connect';
import { importSnippet } from './source-snippets';
import type { SiteUrl } from './site-url';

/** Touchpoints imported from files; they arrive through the content API and count there. */
export const ImportCard = ({ site }: { site: SiteUrl }) => {
  const translate = useTranslate();
  const name = translate('sources.name.import');
  return (
    <Card title={name}>
      <Typography textColor="neutral600">{translate('sources.import.what')}</Typography>
      <Connect name={name} snippets={[importSnippet(site)]} />
    </Card>
  );
};
