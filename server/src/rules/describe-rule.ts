import type { SiteRule } from '../../../plugin/contracts/rules';
import type { Catalogue } from '../../../plugin/ranking/catalogue/catalogue';
import { ruleEntries } from '../../../plugin/ranking/rules/rule-entries';
import { isoTime } from '../../../plugin/time';
import { nameEntries, seenItems, type TitleReader } from '../library';
import type { StoredRule } from './rows';
import type { RulesService } from './rules';

const isoOf = (at: number | null): string | null => (at === null ? null : isoTime(at));

/** A rule as the admin API answers it. */
export function describeRule(
  { rule, state, revision, owner, updatedAt }: StoredRule,
  catalogue: Catalogue,
  problemsOf: RulesService['problems'],
  reader: TitleReader,
): SiteRule {
  const { createdAt, from, until, target, ...definition } = rule;
  const { sight } = reader;
  const told = target.entries.filter((entry) => !sight.hides(entry));
  return {
    ...definition,
    target: { ...target, entries: nameEntries(catalogue, told, reader) },
    from: isoOf(from),
    until: isoOf(until),
    state,
    revision,
    owner,
    createdAt: isoTime(createdAt),
    updatedAt: isoTime(updatedAt),
    problems: problemsOf(rule),
    entries: seenItems(ruleEntries(rule, catalogue).items, catalogue, sight).length,
  };
}
