import { Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useMemo, useState } from 'react';

import type { TaxonomyDocument } from '../../../plugin/taxonomy/document/taxonomy-document';
import { changedLists } from '../../../plugin/taxonomy/edits/changed-lists';
import { applyPreset } from '../../../plugin/taxonomy/presets/apply-preset';
import { proposedCrosswalk, type Crosswalk } from '../../../plugin/taxonomy/presets/crosswalk';
import { PRESETS } from '../../../plugin/taxonomy/presets/presets';
import { useTranslate } from '../translations/use-translate';
import { ApplyFileDialog } from './ApplyFileDialog';
import type { SaveTaxonomy } from './use-save-taxonomy';

interface Props {
  taxonomy: TaxonomyDocument;
  saving: SaveTaxonomy;
  onClose: () => void;
}

/** Switches to another vocabulary of stages, with the mapping of its terms to the site's. */
export const PresetDialog = ({ taxonomy, saving, onClose }: Props) => {
  const translate = useTranslate();
  const [name, setName] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Crosswalk>({});
  const preset = PRESETS.find(({ key }) => key === name);
  const crosswalk = useMemo(
    () => (preset ? { ...proposedCrosswalk(taxonomy, preset), ...chosen } : {}),
    [preset, taxonomy, chosen],
  );
  const file = useMemo(
    () => (preset ? changedLists(taxonomy, applyPreset(taxonomy, preset, crosswalk)) : null),
    [preset, taxonomy, crosswalk],
  );
  const hasChanges = file !== null && Object.keys(file).length > 0;

  return (
    <ApplyFileDialog
      title={translate('taxonomy.presets')}
      file={hasChanges ? file : null}
      saving={saving}
      onClose={onClose}
    >
      <Field.Root hint={translate('taxonomy.presets.hint')}>
        <Field.Label>{translate('taxonomy.preset')}</Field.Label>
        <SingleSelect
          value={name ?? ''}
          placeholder={translate('taxonomy.preset.choose')}
          onChange={(key) => {
            setName(String(key));
            setChosen({});
          }}
        >
          {PRESETS.map(({ key }) => (
            <SingleSelectOption key={key} value={key}>
              {translate(`taxonomy.preset.${key}` as const)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
      {preset && (
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Typography variant="delta" tag="h3">
            {translate('taxonomy.crosswalk')}
          </Typography>
          {taxonomy.stages
            .filter(({ key }) => key in crosswalk)
            .map(({ key, label }) => (
              <Field.Root key={key}>
                <Field.Label>{label}</Field.Label>
                <SingleSelect
                  size="S"
                  value={crosswalk[key] ?? ''}
                  placeholder={translate('taxonomy.crosswalk.stays')}
                  clearLabel={translate('taxonomy.crosswalk.stays')}
                  onClear={
                    crosswalk[key] === null
                      ? undefined
                      : () => setChosen({ ...chosen, [key]: null })
                  }
                  onChange={(stage) => setChosen({ ...chosen, [key]: String(stage) })}
                >
                  {preset.stages.map((stage) => (
                    <SingleSelectOption key={stage.key} value={stage.key}>
                      {stage.label}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
            ))}
        </Flex>
      )}
      {preset && !hasChanges && (
        <Typography role="status">{translate('taxonomy.nothing-changes')}</Typography>
      )}
    </ApplyFileDialog>
  );
};
