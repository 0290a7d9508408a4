import type { SiteRule } from '../../../plugin/contracts/rules';
import type { CsvRow } from '../components/csv';
import { useNow } from '../components/use-now';
import { useTranslate } from '../translations/use-translate';
import { standingOf } from './rule-status';
import { COLUMNS } from './RulesTable';

/** The list of rules as CSV. */
export function useRulesCsv(rules: SiteRule[]): () => CsvRow[] {
  const translate = useTranslate();
  const now = useNow();
  return () => [
    COLUMNS.map((column) => translate(`rules.${column}`)),
    ...rules.map((rule) => [
      rule.name,
      translate(`rules.effect.${rule.effect}`),
      rule.entries,
      rule.priority,
      translate(`rules.is.${standingOf(rule, now)}`),
      rule.owner,
    ]),
  ];
}
