import type { TitledEntry, RuleInput, SiteRule } from '../../../plugin/contracts/rules';
import { anyEntry, anyRequest } from '../../../plugin/ranking/rules/blank-rule';
import type { RuleEffect } from '../../../plugin/ranking/rules/rule';

/** A rule in the form, where entries have titles. */
export interface RuleDraft extends Omit<RuleInput, 'target'> {
  target: Omit<RuleInput['target'], 'entries'> & { entries: TitledEntry[] };
}

const FACTOR = 3;

export const newDraft: RuleDraft = {
  name: '',
  effect: 'boost',
  state: 'draft',
  target: { ...anyEntry, entries: [] },
  when: anyRequest,
  factor: FACTOR,
  position: null,
  cap: null,
  from: null,
  until: null,
  priority: 0,
};

export const draftOf = ({
  name,
  effect,
  state,
  target,
  when,
  factor,
  position,
  cap,
  from,
  until,
  priority,
}: SiteRule): RuleDraft => ({
  name,
  effect,
  state,
  target,
  when,
  factor,
  position,
  cap,
  from,
  until,
  priority,
});

/** The draft with another effect, with the parameters of that effect only. */
export function withEffect(draft: RuleDraft, effect: RuleEffect): RuleDraft {
  const isShift = effect === 'boost' || effect === 'bury';
  return {
    ...draft,
    effect,
    factor: isShift ? (draft.factor ?? FACTOR) : null,
    position: effect === 'pin' ? (draft.position ?? 1) : null,
    cap: effect === 'pin' || effect === 'boost' ? draft.cap : null,
  };
}

export const inputOf = ({ target, ...draft }: RuleDraft): RuleInput => ({
  ...draft,
  name: draft.name.trim(),
  target: {
    ...target,
    entries: target.entries.map(({ contentType, documentId }) => ({ contentType, documentId })),
  },
});

/** What is missing before it can be saved. */
export function missingIn({ name, target }: RuleDraft): 'name' | 'target' | null {
  if (!Object.values(target).some(({ length }) => length > 0)) return 'target';
  return name.trim() === '' ? 'name' : null;
}
