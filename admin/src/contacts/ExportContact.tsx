import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';

import { saveJson } from '../components/save-file';
import { useLazyExportLifecycleContactQuery } from '../services/contacts';
import { useTranslate } from '../translations/use-translate';

/** Downloads everything stored about the contact as JSON. */
export const ExportContact = ({ record }: { record: string }) => {
  const translate = useTranslate();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatAPIError } = useAPIErrorHandler();
  const [load, { isFetching }] = useLazyExportLifecycleContactQuery();

  const download = async () => {
    const { data, error } = await load(record);
    if (data) saveJson(`contact-${record}.json`, data);
    else if (error) {
      toggleNotification({
        type: 'danger',
        title: translate('contact.export.failed'),
        message: formatAPIError(error),
      });
    }
  };

  return (
    <Button
      variant="secondary"
      startIcon={<Download />}
      loading={isFetching}
      onClick={() => void download()}
    >
      {translate('contact.export')}
    </Button>
  );
};
