import { Button, EmptyStateLayout } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page, useQueryParams, useRBAC } from '@strapi/strapi/admin';

import { CsvButton } from '../components/CsvButton';
import { Failure } from '../components/Failure';
import { READ_AND_WRITE_RULES } from '../permissions';
import { useGetLifecycleRulesQuery } from '../services/rules';
import { useTranslate } from '../translations/use-translate';
import { RuleEditor } from './RuleEditor';
import { RulesTable } from './RulesTable';
import { useRulesCsv } from './use-rules-csv';

const NEW = 'new';

/** The list of rules or, where the address names one, the rule. */
export const RulesPage = () => {
  const translate = useTranslate();
  const [{ query }, setQuery] = useQueryParams<{ rule?: string }>();
  const { allowedActions } = useRBAC(READ_AND_WRITE_RULES);
  const { data: rules = [], isLoading, isError, refetch } = useGetLifecycleRulesQuery();
  const rows = useRulesCsv(rules);
  const open = (rule: string) => setQuery({ rule });
  if (isLoading) return <Page.Loading>{translate('loading')}</Page.Loading>;

  const canWrite = allowedActions.canWrite === true;
  const rule = rules.find(({ id }) => id === query.rule);
  if (rule || query.rule === NEW) {
    return (
      <>
        <Page.Title>{rule?.name ?? translate('rules.new')}</Page.Title>
        <RuleEditor
          key={rule?.id ?? NEW}
          rule={rule ?? null}
          canWrite={canWrite}
          onOpen={open}
          onClose={() => setQuery({ rule: '' }, 'remove')}
        />
      </>
    );
  }
  const add = canWrite && (
    <Button startIcon={<Plus />} onClick={() => open(NEW)}>
      {translate('rules.add')}
    </Button>
  );
  return (
    <Page.Main>
      <Page.Title>{translate('pages.rules')}</Page.Title>
      <Layouts.Header
        title={translate('pages.rules')}
        subtitle={translate('rules.subtitle')}
        primaryAction={rules.length > 0 && add}
        secondaryAction={
          rules.length > 0 && <CsvButton name={translate('pages.rules')} rows={rows} />
        }
      />
      <Layouts.Content>
        {isError && <Failure message={translate('rules.failed')} onRetry={() => void refetch()} />}
        {!isError && rules.length === 0 && (
          <EmptyStateLayout
            icon={<EmptyDocuments width="16rem" />}
            content={translate('rules.none')}
            action={add}
          />
        )}
        {rules.length > 0 && <RulesTable rules={rules} onOpen={open} />}
      </Layouts.Content>
    </Page.Main>
  );
};
