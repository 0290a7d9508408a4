import { useState } from 'react';

import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';

import { useTranslate } from '../translations/use-translate';
import { downloadCsv, type CsvRow } from './csv';

interface Props {
  /** What the table is about: names the button to a screen reader. */
  name: string;
  /** Of the file, without its ending; absent: the name. */
  fileName?: string;
  /** With the headings first. A promise where the page shows only some of them. */
  rows: () => CsvRow[] | Promise<CsvRow[]>;
}

/** Saves the table beside it. */
export const CsvButton = ({ name, fileName = name, rows }: Props) => {
  const translate = useTranslate();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatAPIError } = useAPIErrorHandler();
  const [isLoading, setLoading] = useState(false);

  const save = async () => {
    setLoading(true);
    try {
      downloadCsv(fileName, await rows());
    } catch (error) {
      toggleNotification({
        type: 'danger',
        title: translate('csv.failed'),
        message: formatAPIError(error as Parameters<typeof formatAPIError>[0]),
      });
    } finally {
      setLoading(false);
    }
  };

  return (
    <Button
      variant="tertiary"
      size="S"
      startIcon={<Download />}
      aria-label={translate('csv.label', { name })}
      data-print="hidden"
      loading={isLoading}
      onClick={() => void save()}
    >
      {translate('csv')}
    </Button>
  );
};
