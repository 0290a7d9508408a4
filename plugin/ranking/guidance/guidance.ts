import type { Taxonomy } from '../../taxonomy/taxonomy';
import type { Catalogue } from '../catalogue/catalogue';
import type { Served } from './admission';
import { kindVerdicts } from './kind-verdicts';
import type { LifecycleRule } from './lifecycle-rule';
import type { Precedence } from './precedences';
import { sameThing } from './same-thing';

/** What the lifecycle says of the entries that could be in a contact's list. */
export interface Guidance {
  /** Whether no rule keeps an item out of the list. */
  fits(item: number): boolean;
  /** The rule that keeps an item out of the list; null for none. */
  ruleAgainst(item: number): LifecycleRule | null;
  /** The rule that an item breaks, whatever the request asks for; null for none. */
  broken(item: number): LifecycleRule | null;
  /** Why an item comes first; null for no reason. */
  precedenceOf(item: number): Precedence | null;
  /** Whether an item does nothing but ask for a favour: a list has one of them at most. */
  isFavour(item: number): boolean;
  /** Whether anything may come first. */
  hasPrecedence: boolean;
  /** The entry being read; null for none. */
  context: number | null;
  /** The contact's probability of each stage, which the list's mix follows. */
  stages: ReadonlyMap<string, number>;
}

interface Asked extends Served {
  context: number | null;
  stages: ReadonlyMap<string, number>;
}

/** What the lifecycle says of a catalogue's entries for one contact. */
export function guidanceFor(asked: Asked, catalogue: Catalogue, taxonomy: Taxonomy): Guidance {
  const { lifecycle, context, stages } = asked;
  const { kinds } = catalogue;
  const { rules, urgencies, isOut, isFavour } = kindVerdicts(asked, catalogue, taxonomy);
  const strict = () => kindVerdicts({ ...asked, slot: {} }, catalogue, taxonomy);
  const alike = context === null ? new Set<number>() : sameThing(context, catalogue);
  const { unfinished, phase, isTroubled } = lifecycle;
  const isAsking = (rule: LifecycleRule, item: number): boolean =>
    rule === 'push_nobody' || isFavour[kinds.numberOf(item)] === 1;
  /** What they have begun is theirs to finish, unless it does nothing but ask for something. */
  const spared = (rule: LifecycleRule | null, item: number): LifecycleRule | null =>
    rule !== null && !isAsking(rule, item) && unfinished.has(item) ? null : rule;
  const ruleAgainst = (item: number): LifecycleRule | null =>
    spared(rules[kinds.numberOf(item)] ?? null, item);
  return {
    context,
    stages,
    hasPrecedence: phase === 'new' || isTroubled || unfinished.size > 0 || alike.size > 0,
    fits: (item) => isOut[kinds.numberOf(item)] === 0 || ruleAgainst(item) === null,
    ruleAgainst,
    broken: (item) => spared(strict().rules[kinds.numberOf(item)] ?? null, item),
    isFavour: (item) => isFavour[kinds.numberOf(item)] === 1,
    precedenceOf: (item) => {
      if (alike.has(item)) return 'context';
      return unfinished.has(item) ? 'resume' : (urgencies[kinds.numberOf(item)] ?? null);
    },
  };
}
