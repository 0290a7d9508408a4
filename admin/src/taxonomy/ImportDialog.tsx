import { Field } from '@strapi/design-system';
import { useState, type ChangeEvent } from 'react';

import type { TaxonomyFile } from '../../../plugin/contracts/taxonomy-settings';
import { useTranslate } from '../translations/use-translate';
import { ApplyFileDialog } from './ApplyFileDialog';
import type { SaveTaxonomy } from './use-save-taxonomy';

interface Props {
  saving: SaveTaxonomy;
  onClose: () => void;
}

const isObject = (value: unknown): value is TaxonomyFile =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Imports a taxonomy from a file, which the server validates. */
export const ImportDialog = ({ saving, onClose }: Props) => {
  const translate = useTranslate();
  const [file, setFile] = useState<TaxonomyFile | null>(null);
  const [error, setError] = useState<string>();

  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const text = await target.files?.[0]?.text();
    setFile(null);
    setError(undefined);
    if (text === undefined) return;
    try {
      const content: unknown = JSON.parse(text);
      if (isObject(content)) setFile(content);
      else setError(translate('taxonomy.import.no-taxonomy'));
    } catch (problem) {
      setError(translate('taxonomy.import.no-json', { problem: String(problem) }));
    }
  };

  return (
    <ApplyFileDialog
      title={translate('taxonomy.import')}
      file={file}
      saving={saving}
      onClose={onClose}
    >
      <Field.Root error={error} hint={translate('taxonomy.import.hint')}>
        <Field.Label>{translate('taxonomy.import.file')}</Field.Label>
        <Field.Input
          type="file"
          accept="application/json,.json"
          onChange={(event: ChangeEvent<HTMLInputElement>) => void read(event)}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    </ApplyFileDialog>
  );
};
