import { Button, Flex, Tabs } from '@strapi/design-system';
import { Download, Plus, Upload } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { TaxonomySettings } from '../../../plugin/contracts/taxonomy-settings';
import { COLLECTIONS, type AnyTerm } from '../../../plugin/taxonomy/document/taxonomy-document';
import { moveTerm, restoreTerm } from '../../../plugin/taxonomy/edits/edit-terms';
import { useTranslate } from '../translations/use-translate';
import { History } from './History';
import { ImportDialog } from './ImportDialog';
import { PresetDialog } from './PresetDialog';
import { RetireDialog } from './RetireDialog';
import { RetiredTerms } from './RetiredTerms';
import { TermDialog } from './TermDialog';
import { TermsTable } from './TermsTable';
import { downloadTaxonomy } from './download-taxonomy';
import { useOpenList } from './use-open-list';
import { useSaveTaxonomy } from './use-save-taxonomy';

type Dialog = 'add' | 'import' | 'presets' | { edit: AnyTerm } | { retire: AnyTerm } | null;

interface Props {
  settings: TaxonomySettings;
  canUpdate: boolean;
}

/** The lists of the taxonomy with their actions. */
export const TaxonomyEditor = ({ settings, canUpdate }: Props) => {
  const translate = useTranslate();
  const [open, setOpen] = useOpenList();
  const [dialog, setDialog] = useState<Dialog>(null);
  const saving = useSaveTaxonomy(settings);
  const { taxonomy } = settings;
  const close = () => setDialog(null);
  const shared = { collection: open, taxonomy, saving, onClose: close };

  return (
    <>
      <Layouts.Header
        title={translate('taxonomy.title')}
        subtitle={translate('taxonomy.subtitle')}
        primaryAction={
          canUpdate && (
            <Button startIcon={<Plus />} onClick={() => setDialog('add')}>
              {translate('taxonomy.add')}
            </Button>
          )
        }
        secondaryAction={
          <Flex gap={2} wrap="wrap">
            <Button
              variant="tertiary"
              startIcon={<Download />}
              onClick={() => downloadTaxonomy(taxonomy)}
            >
              {translate('taxonomy.export')}
            </Button>
            {canUpdate && (
              <>
                <Button
                  variant="tertiary"
                  startIcon={<Upload />}
                  onClick={() => setDialog('import')}
                >
                  {translate('taxonomy.import')}
                </Button>
                <Button variant="tertiary" onClick={() => setDialog('presets')}>
                  {translate('taxonomy.presets')}
                </Button>
              </>
            )}
          </Flex>
        }
      />
      <Layouts.Content>
        <Tabs.Root value={open} onValueChange={setOpen}>
          <Tabs.List aria-label={translate('taxonomy.lists')}>
            {COLLECTIONS.map((name) => (
              <Tabs.Trigger key={name} value={name}>
                {translate(`taxonomy.list.${name}` as const)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          {COLLECTIONS.map((name) => (
            <Tabs.Content key={name} value={name}>
              <Flex direction="column" alignItems="stretch" gap={6} paddingTop={4}>
                <TermsTable
                  settings={settings}
                  collection={name}
                  canUpdate={canUpdate}
                  isSaving={saving.isSaving}
                  onMove={({ key }, step) => void saving.save(moveTerm(taxonomy, name, key, step))}
                  onEdit={(term) => setDialog({ edit: term })}
                  onRetire={(term) => setDialog({ retire: term })}
                />
                <RetiredTerms
                  terms={taxonomy[name]}
                  canUpdate={canUpdate}
                  isSaving={saving.isSaving}
                  onRestore={({ key }) => void saving.save(restoreTerm(taxonomy, name, key))}
                />
              </Flex>
            </Tabs.Content>
          ))}
        </Tabs.Root>
        <Flex direction="column" alignItems="stretch" paddingTop={8}>
          <History canUpdate={canUpdate} />
        </Flex>
      </Layouts.Content>
      {dialog === 'add' && <TermDialog term={null} {...shared} />}
      {dialog === 'import' && <ImportDialog saving={saving} onClose={close} />}
      {dialog === 'presets' && <PresetDialog taxonomy={taxonomy} saving={saving} onClose={close} />}
      {dialog !== null && typeof dialog === 'object' && 'edit' in dialog && (
        <TermDialog term={dialog.edit} {...shared} />
      )}
      {dialog !== null && typeof dialog === 'object' && 'retire' in dialog && (
        <RetireDialog term={dialog.retire} {...shared} />
      )}
    </>
  );
};
