import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';

import { useTranslate } from '../translations/use-translate';
import { downloadCsv, type CsvRow } from './csv';

interface Props {
  /** What the table is about: names the button to a screen reader. */
  name: string;
  /** Of the file, without its ending; absent: the name. */
  fileName?: string;
  /** With the headings first. */
  rows: () => CsvRow[];
}

/** Saves the table beside it. */
export const CsvButton = ({ name, fileName = name, rows }: Props) => {
  const translate = useTranslate();
  return (
    <Button
      variant="tertiary"
      size="S"
      startIcon={<Download />}
      aria-label={translate('csv.label', { name })}
      data-print="hidden"
      onClick={() => downloadCsv(fileName, rows())}
    >
      {translate('csv')}
    </Button>
  );
};
