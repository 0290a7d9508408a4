import { Flex } from '@strapi/design-system';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';

import { BULK_TAGS } from '../permissions';
import { useTranslate } from '../translations/use-translate';
import { ExportSection } from './ExportSection';
import { ImportSection } from './ImportSection';

/** Export of tags for users who may read them, import for users who may change them in bulk. */
export const ImportExportPage = () => {
  const translate = useTranslate();
  const { allowedActions } = useRBAC(BULK_TAGS);
  return (
    <>
      <Page.Title>{translate('pages.import-export')}</Page.Title>
      <Page.Main>
        <Layouts.Header
          title={translate('pages.import-export')}
          subtitle={translate('import-export.subtitle')}
        />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={8} paddingBottom={10}>
            {allowedActions.canRead && <ExportSection />}
            {allowedActions.canBulk && <ImportSection />}
          </Flex>
        </Layouts.Content>
      </Page.Main>
    </>
  );
};
