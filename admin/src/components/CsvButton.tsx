import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';

import { useTranslate } from '../translations/use-translate';
import { downloadCsv, type CsvRow } from './csv';

interface Props {
  /** What the table is about: names the file, and the button to a screen reader. */
  name: string;
  /** With the headings first. */
  rows: () => CsvRow[];
}

/** Saves the table beside it. */
export const CsvButton = ({ name, rows }: Props) => {
  const translate = useTranslate();
  return (
    <Button
      variant="tertiary"
      size="S"
      startIcon={<Download />}
      aria-label={translate('csv.label', { name })}
      data-print="hidden"
      onClick={() => downloadCsv(name, rows())}
    >
      {translate('csv')}
    </Button>
  );
};
