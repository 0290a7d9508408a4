import type { SiteRule } from '../../../plugin/contracts/rules';
import { ruleEntries } from '../../../plugin/ranking/rules/rule-entries';
import { nameEntries, type CatalogueService } from '../library';
import type { LocalesService } from '../site';
import type { StoredRule } from './rows';
import type { RulesService } from './rules';

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

interface Parts {
  catalogue: CatalogueService;
  locales: LocalesService;
  rules: RulesService;
}

/** Rules as the admin API answers them. @param readable uids of the types whose titles may be told */
export async function describeRules(
  { catalogue: catalogueService, locales, rules }: Parts,
  stored: readonly StoredRule[],
  readable: ReadonlySet<string>,
): Promise<SiteRule[]> {
  const locale = await locales.resolve(undefined);
  const catalogue = catalogueService.current();
  return stored.map(({ rule, state, revision, owner, updatedAt }) => {
    const { createdAt, from, until, target, ...definition } = rule;
    return {
      ...definition,
      target: {
        ...target,
        entries: nameEntries(catalogueService, target.entries, readable, locale),
      },
      from: iso(from),
      until: iso(until),
      state,
      revision,
      owner,
      createdAt: new Date(createdAt).toISOString(),
      updatedAt: new Date(updatedAt).toISOString(),
      problems: rules.problems(rule),
      entries: ruleEntries(rule, catalogue).items.length,
    };
  });
}
