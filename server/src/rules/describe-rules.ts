import type { Core } from '@strapi/strapi';

import type { SiteRule } from '../../../plugin/contracts/rules';
import { ruleEntries } from '../../../plugin/ranking/rules/rule-entries';
import { getService } from '../get-service';
import { nameEntries } from '../library/named-entries';
import type { StoredRule } from './rows';

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** Rules as the admin API answers them. @param readable uids of the types whose titles may be told */
export async function describeRules(
  strapi: Core.Strapi,
  stored: readonly StoredRule[],
  readable: ReadonlySet<string>,
): Promise<SiteRule[]> {
  const locale = await getService(strapi, 'locales').resolve(undefined);
  const catalogue = getService(strapi, 'catalogue').current();
  return stored.map(({ rule, state, revision, owner, updatedAt }) => {
    const { createdAt, from, until, target, ...definition } = rule;
    return {
      ...definition,
      target: { ...target, entries: nameEntries(strapi, target.entries, readable, locale) },
      from: iso(from),
      until: iso(until),
      state,
      revision,
      owner,
      createdAt: new Date(createdAt).toISOString(),
      updatedAt: new Date(updatedAt).toISOString(),
      problems: getService(strapi, 'rules').problems(rule),
      entries: ruleEntries(rule, catalogue).items.length,
    };
  });
}
