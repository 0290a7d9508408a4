import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { useAPIErrorHandler } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

import type { SiteRule } from '../../../plugin/contracts/rules';
import { Failure } from '../components/Failure';
import { useLater } from '../components/use-later';
import { useCheckLifecycleRuleQuery, type RuleCheck } from '../services/rules';
import { useTranslate } from '../translations/use-translate';
import { inputOf, missingIn, type RuleDraft } from './rule-draft';

const Line = ({ isGood = false, children }: { isGood?: boolean; children: ReactNode }) => (
  <Flex tag="li" gap={2} alignItems="flex-start">
    <Box paddingTop={1} shrink={0}>
      {isGood ? <CheckCircle fill="success600" /> : <WarningCircle fill="warning600" />}
    </Box>
    <Typography>{children}</Typography>
  </Flex>
);

const CheckResult = ({ check, draft }: { check: RuleCheck; draft: RuleDraft }) => {
  const translate = useTranslate();
  const { conflicts, problems, entries, catalogue, sample } = check;
  const isAll = draft.effect === 'exclude' && entries === catalogue && entries > 0;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} padding={0}>
      <Line isGood={entries > 0}>
        {translate('rules.check.entries', { count: entries, all: catalogue })}{' '}
        {sample.map(({ title, documentId }) => title ?? documentId).join(' · ')}
      </Line>
      {isAll && <Line>{translate('rules.check.everything')}</Line>}
      {problems.map(({ path, key }) => (
        <Line key={`${path} ${key}`}>{translate('rules.problem', { key })}</Line>
      ))}
      {conflicts.map(({ kind, other, entries: shared, winner }) => (
        <Line key={other.id}>
          {translate(`rules.conflict.${kind}`, { name: other.name, count: shared })}{' '}
          {translate(`rules.winner.${winner ?? 'both'}`)}
        </Line>
      ))}
      {conflicts.length === 0 && <Line isGood>{translate('rules.check.no-conflicts')}</Line>}
    </Flex>
  );
};

/** What a rule would do, and where it disagrees with others: said before it is saved. */
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
    <Flex
      tag="aside"
      aria-label={translate('rules.check')}
      aria-live="polite"
      direction="column"
      alignItems="stretch"
      gap={4}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={6}
    >
      <Typography tag="h2" variant="delta">
        {translate('rules.check')}
      </Typography>
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
    </Flex>
  );
};
