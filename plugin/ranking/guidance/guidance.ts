import type { Taxonomy } from '../../taxonomy/taxonomy';
import type { Catalogue } from '../catalogue/catalogue';
import type { Served } from './admission';
import { kindVerdicts } from './kind-verdicts';
import type { LifecycleRule } from './lifecycle-rule';
import { sameThing } from './same-thing';

/**
 * What comes first, whatever its score, the least urgent first: what a new customer starts with, help, what was begun,
 * what is about the same as the entry being read.
 */
export const PRECEDENCES = ['start', 'help', 'resume', 'context'] as const;
export type Precedence = (typeof PRECEDENCES)[number];

/** What the lifecycle says of the entries that could be in a contact's list. */
export interface Guidance {
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
  const verdicts = kindVerdicts(asked, catalogue, taxonomy);
  const strict = () => kindVerdicts({ ...asked, slot: {} }, catalogue, taxonomy);
  const alike = context === null ? new Set<number>() : sameThing(context, catalogue);
  const { unfinished, phase, isTroubled } = lifecycle;
  /** What they have begun is theirs to finish, unless it asks for a commitment. */
  const spared = (rule: LifecycleRule | null, item: number): LifecycleRule | null =>
    rule !== null && rule !== 'push_nobody' && unfinished.has(item) ? null : rule;
  return {
    context,
    stages,
    hasPrecedence: phase === 'new' || isTroubled || unfinished.size > 0 || alike.size > 0,
    ruleAgainst: (item) => spared(verdicts[kinds.numberOf(item)]?.rule ?? null, item),
    broken: (item) => spared(strict()[kinds.numberOf(item)]?.rule ?? null, item),
    isFavour: (item) => verdicts[kinds.numberOf(item)]?.isFavour === true,
    precedenceOf: (item) => {
      if (alike.has(item)) return 'context';
      return unfinished.has(item) ? 'resume' : (verdicts[kinds.numberOf(item)]?.urgency ?? null);
    },
  };
}
