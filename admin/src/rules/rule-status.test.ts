import { expect, it } from 'vitest';

import { standingOf } from './rule-status';

it('says whether a rule applies, and what keeps it', () => {
  const now = Date.UTC(2026, 0, 15);
  const rule = { problems: [], state: 'active' as const, from: null, until: null };
  expect(standingOf(rule, now)).toBe('active');
  expect(standingOf({ ...rule, from: '2026-02-01T00:00:00Z' }, now)).toBe('waiting');
  expect(standingOf({ ...rule, until: '2026-01-15T00:00:00Z' }, now)).toBe('over');
  expect(standingOf({ ...rule, state: 'draft' }, now)).toBe('draft');
  const problems = [{ path: 'target.topics', key: 'gone' }];
  expect(standingOf({ ...rule, problems }, now)).toBe('broken');
});
