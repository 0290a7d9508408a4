import { Box, Button, Flex, Grid } from '@strapi/design-system';
import {
  BackButton,
  Layouts,
  Page,
  useAPIErrorHandler,
  useNotification,
} from '@strapi/strapi/admin';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';

import type { SiteRule } from '../../../plugin/contracts/rules';
import { previewPath } from '../preview/preview-view';
import {
  useCreateLifecycleRuleMutation,
  useDeleteLifecycleRuleMutation,
  useUpdateLifecycleRuleMutation,
} from '../services/rules';
import { useTranslate } from '../translations/use-translate';
import { draftOf, inputOf, missingIn, newDraft } from './rule-draft';
import { DeleteRule } from './DeleteRule';
import { RuleChecks } from './RuleChecks';
import { RuleConditionFields } from './RuleConditionFields';
import { RuleEffectFields } from './RuleEffectFields';
import { RuleScheduleFields } from './RuleScheduleFields';
import { RuleTargetFields } from './RuleTargetFields';

interface Props {
  /** Null for a new one. */
  rule: SiteRule | null;
  canWrite: boolean;
  onOpen: (id: string) => void;
  onClose: () => void;
}

/** The form of a rule, with its effect beside it. */
export const RuleEditor = ({ rule, canWrite, onOpen, onClose }: Props) => {
  const translate = useTranslate();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const [draft, setDraft] = useState(rule === null ? newDraft : draftOf(rule));
  const [create, { isLoading: isCreating }] = useCreateLifecycleRuleMutation();
  const [update, { isLoading: isUpdating }] = useUpdateLifecycleRuleMutation();
  const [remove, { isLoading: isRemoving }] = useDeleteLifecycleRuleMutation();
  const isBusy = isCreating || isUpdating || isRemoving;

  const run = async (work: () => Promise<void>, done: string): Promise<void> => {
    try {
      await work();
      toggleNotification({ type: 'success', message: done });
    } catch (error) {
      const message = formatAPIError(error as Parameters<typeof formatAPIError>[0]);
      toggleNotification({ type: 'danger', message });
    }
  };

  const save = () =>
    run(async () => {
      const data = inputOf(draft);
      const saved = await (
        rule === null ? create(data) : update({ id: rule.id, revision: rule.revision, data })
      ).unwrap();
      onOpen(saved.id);
    }, translate('rules.saved'));

  const discard = ({ id, revision }: SiteRule) =>
    run(async () => {
      await remove({ id, revision }).unwrap();
      onClose();
    }, translate('rules.deleted'));

  const actions = canWrite && (
    <Flex gap={2}>
      {rule && <DeleteRule name={rule.name} isDisabled={isBusy} onDelete={() => discard(rule)} />}
      {rule && (
        <Button
          tag={RouterLink}
          variant="tertiary"
          to={previewPath({ left: 'none', right: rule.id })}
        >
          {translate('rules.preview')}
        </Button>
      )}
      <Button
        disabled={isBusy || missingIn(draft) !== null}
        loading={isBusy}
        onClick={() => void save()}
      >
        {translate('rules.save')}
      </Button>
    </Flex>
  );
  const fields = { draft, onChange: setDraft };
  return (
    <Page.Main>
      <Layouts.Header
        title={rule?.name ?? translate('rules.new')}
        subtitle={translate('rules.editor.subtitle')}
        primaryAction={actions}
        navigationAction={<BackButton fallback=".." />}
      />
      <Layouts.Content>
        <Grid.Root gap={6} paddingBottom={10}>
          <Grid.Item col={8} xs={12} direction="column" alignItems="stretch" gap={6}>
            <Box tag="fieldset" disabled={!canWrite} borderWidth={0} padding={0} margin={0}>
              <Flex direction="column" alignItems="stretch" gap={6}>
                <RuleEffectFields {...fields} />
                <RuleTargetFields {...fields} />
                <RuleConditionFields {...fields} />
                <RuleScheduleFields {...fields} />
              </Flex>
            </Box>
          </Grid.Item>
          <Grid.Item col={4} xs={12} direction="column" alignItems="stretch">
            <RuleChecks draft={draft} rule={rule} />
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
};
