import { describe, expect, it, vi } from 'vitest';

import type { TaggingEntry } from '../../../plugin/contracts/tagging';
import { NO_TAGS } from '../../../plugin/taxonomy/taxonomy';
import { Triage, verdictOn, type TriageServer } from './triage';

const entry = (documentId: string): TaggingEntry => ({
  contentType: 'api::article.article',
  documentId,
  locale: 'en',
  title: documentId,
  excerpt: '',
  state: 'draft',
  updatedAt: '2026-01-01T00:00:00.000Z',
  confidence: null,
  tags: {
    ...NO_TAGS,
    contentType: 'api::article.article',
    documentId,
    authorship: [],
    dismissed: [],
    confirmedAt: null,
  },
  suggestions: {
    stages: [],
    intents: [],
    topics: [],
    format: { term: 'faq', confidence: 0.9, evidence: [] },
  },
});

const FAQ = { tags: { ...NO_TAGS, format: 'faq' }, dismissed: [] };
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A queue of two pages, whose saves are told. */
async function started(save: TriageServer['save'] = (one) => Promise.resolve(one.tags)) {
  const saves = vi.fn(save);
  const load = vi.fn((after: string | null) =>
    Promise.resolve(
      after === null
        ? {
            data: [entry('a'), entry('b')],
            meta: { next: 'b', totals: { untagged: 3, uncertain: 0, stale: 0 } },
          }
        : { data: [entry('c')], meta: { next: null } },
    ),
  );
  const triage = new Triage({ load, save: saves });
  await triage.start();
  const outcome = (id: string) => triage.getState().outcomes.get(`api::article.article/${id}`);
  return { triage, saves, load, outcome };
}

describe('a queue', () => {
  it('shows what was undone as it was before, while the server still answers', async () => {
    const answers: (() => void)[] = [];
    const { triage } = await started(
      (one) =>
        new Promise((resolve) => {
          answers.push(() => resolve({ ...one.tags, format: 'faq' }));
        }),
    );
    triage.decide(FAQ);
    expect(triage.getState().entries[0]?.tags.format).toBe('faq');
    await settled();
    triage.undo();
    answers[0]?.();
    await settled();
    expect(triage.getState().entries[0]?.tags.format).toBeNull();
  });

  it('says that more follows until it was loaded', async () => {
    const { triage } = await started();
    expect(triage.getState().hasMore).toBe(true);
    await triage.loadMore();
    expect(triage.getState()).toMatchObject({ hasMore: false, status: 'ready' });
    expect(triage.getState().entries.map(({ documentId }) => documentId)).toEqual(['a', 'b', 'c']);
  });

  it('goes on to the next entry and saves behind, with what was suggested and taken', async () => {
    const { triage, saves, outcome } = await started();
    triage.decide(FAQ);
    expect(triage.getState()).toMatchObject({ position: 1, canUndo: true });
    expect(outcome('a')).toBe('done');
    await settled();
    expect(saves.mock.calls[0]?.[1]).toEqual({
      before: verdictOn(entry('a')),
      after: FAQ,
      accepted: [{ facet: 'format', term: 'faq' }],
      confirmed: true,
    });
  });

  it('fetches what comes behind before it is needed, and ends behind the last', async () => {
    const { triage, load } = await started();
    triage.skip();
    await settled();
    expect(load).toHaveBeenLastCalledWith('b');
    triage.skip();
    triage.skip();
    expect(triage.getState()).toMatchObject({ position: 3 });
    triage.skip();
    expect(triage.getState().position).toBe(3);
  });

  it('takes decisions back one by one, skipped ones too', async () => {
    const { triage, saves, outcome } = await started();
    triage.decide(FAQ);
    triage.skip();
    triage.undo();
    expect(triage.getState().position).toBe(1);
    triage.undo();
    await settled();
    expect(outcome('a')).toBeUndefined();
    expect(triage.getState()).toMatchObject({ position: 0, canUndo: false });
    expect(saves).toHaveBeenCalledTimes(2);
    expect(saves.mock.calls[1]?.[1]).toMatchObject({
      before: FAQ,
      after: verdictOn(entry('a')),
      confirmed: false,
    });
  });

  it('says what could not be saved, and goes on with the rest', async () => {
    const { triage, outcome } = await started((one) =>
      one.documentId === 'a' ? Promise.reject(new Error('away')) : Promise.resolve(one.tags),
    );
    triage.decide(FAQ);
    triage.decide(FAQ);
    await settled();
    expect(outcome('a')).toBe('failed');
    expect(outcome('b')).toBe('done');
  });
});
