import { Flex, Loader, Typography } from '@strapi/design-system';
import { useAPIErrorHandler } from '@strapi/strapi/admin';

import type { SiteRule } from '../../../plugin/contracts/rules';
import { CheckLine } from '../components/CheckLine';
import { Checks } from '../components/Checks';
import { Failure } from '../components/Failure';
import { useLater } from '../components/use-later';
import { useCheckLifecycleRuleQuery, type RuleCheck } from '../services/rules';
import { useTranslate } from '../translations/use-translate';
import { inputOf, missingIn, type RuleDraft } from './rule-draft';

const CheckResult = ({ check, draft }: { check: RuleCheck; draft: RuleDraft }) => {
  const translate = useTranslate();
  const { conflicts, problems, entries, catalogue, sample } = check;
  const isAll = draft.effect === 'exclude' && entries === catalogue && entries > 0;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} padding={0}>
      <CheckLine isGood={entries > 0}>
        {translate('rules.check.entries', { count: entries, all: catalogue })}{' '}
        {sample.map(({ title, documentId }) => title ?? documentId).join(' · ')}
      </CheckLine>
      {isAll && <CheckLine>{translate('rules.check.everything')}</CheckLine>}
      {problems.map(({ path, key }) => (
        <CheckLine key={`${path} ${key}`}>{translate('rules.problem', { key })}</CheckLine>
      ))}
      {conflicts.map(({ kind, other, entries: shared, winner }) => (
        <CheckLine key={other.id}>
          {translate(`rules.conflict.${kind}`, { name: other.name, count: shared })}{' '}
          {translate(`rules.winner.${winner ?? 'both'}`)}
        </CheckLine>
      ))}
      {conflicts.length === 0 && (
        <CheckLine isGood>{translate('rules.check.no-conflicts')}</CheckLine>
      )}
    </Flex>
  );
};

/** The effect and the conflicts of a rule, before it is saved. */
export const RuleChecks = ({ draft, rule }: { draft: RuleDraft; rule: SiteRule | null }) => {
  const translate = useTranslate();
  const { formatAPIError } = useAPIErrorHandler();
  const later = useLater(draft);
  const missing = missingIn(later);
  const { data, error, isFetching, refetch } = useCheckLifecycleRuleQuery(
    {
      data: { ...inputOf(later), name: later.name.trim() || translate('rules.new') },
      ...(rule ? { id: rule.id } : {}),
    },
    { skip: missing === 'target' },
  );
  return (
    <Checks title={translate('rules.check')}>
      {missing === 'target' && (
        <Typography textColor="neutral600">{translate('rules.check.no-target')}</Typography>
      )}
      {missing !== 'target' && error && (
        <Failure
          message={formatAPIError(error as Parameters<typeof formatAPIError>[0])}
          onRetry={() => void refetch()}
        />
      )}
      {missing !== 'target' && !error && data && <CheckResult check={data} draft={later} />}
      {isFetching && !data && <Loader small>{translate('loading')}</Loader>}
    </Checks>
  );
};
