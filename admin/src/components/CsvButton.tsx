import { useState } from 'react';

import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';

import { useTranslate } from '../translations/use-translate';
import { downloadCsv, type CsvRow } from './csv';

interface Props {
  /** The table's name, for the button's accessible name. */
  name: string;
  /** File name without extension; defaults to `name`. */
  fileName?: string;
  /** The headings come first. A promise where the page shows only part of the rows. */
  rows: () => CsvRow[] | Promise<CsvRow[]>;
}

/** Downloads the table as CSV. */
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
