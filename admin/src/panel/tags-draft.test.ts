import { describe, expect, it } from 'vitest';

import { NO_TAGS, type Tags } from '../../../plugin/taxonomy/taxonomy';
import type { Verdict, VerdictChange } from '../services/verdict';
import { TagsDraft } from './tags-draft';

/** A server whose answers the test controls. */
function slowServer() {
  const requests: {
    change: VerdictChange;
    tags: Tags;
    answer: (tags: Tags) => void;
    fail: (error: Error) => void;
  }[] = [];
  const save = (change: VerdictChange) =>
    new Promise<Verdict>((resolve, fail) => {
      const { tags, dismissed } = change.after;
      requests.push({
        change,
        tags,
        answer: (stored) => resolve({ tags: stored, dismissed }),
        fail,
      });
    });
  const request = (index: number) => {
    const found = requests[index];
    if (!found) throw new Error(`There is no request ${index}`);
    return found;
  };
  return { requests, save, request };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const tagged = (tags: Partial<Tags>): Tags => ({ ...NO_TAGS, ...tags });
const verdict = (tags: Partial<Tags>): Verdict => ({ tags: tagged(tags), dismissed: [] });
const saveAtOnce = ({ after }: VerdictChange) => Promise.resolve(after);
const FAQ = { facet: 'format', term: 'faq' } as const;

describe('the tags of a document while they are edited', () => {
  it('show a change at once and say when it is stored', async () => {
    const { save, request } = slowServer();
    const draft = new TagsDraft(verdict({}), save);
    draft.change({ stages: ['reach'] });
    expect(draft.getState()).toMatchObject({ tags: { stages: ['reach'] }, status: 'saving' });
    request(0).answer(tagged({ stages: ['reach'] }));
    await settled();
    expect(draft.getState()).toMatchObject({ tags: { stages: ['reach'] }, status: 'saved' });
  });

  it('are sent one at a time, and what was changed meanwhile goes out as a whole', async () => {
    const { save, request, requests } = slowServer();
    const draft = new TagsDraft(verdict({}), save);
    draft.change({ stages: ['reach'] });
    draft.change({ intents: ['learn-how'] });
    draft.change({ format: 'faq' });
    expect(requests).toHaveLength(1);
    request(0).answer(tagged({ stages: ['reach'] }));
    await settled();
    expect(requests).toHaveLength(2);
    const whole = tagged({ stages: ['reach'], intents: ['learn-how'], format: 'faq' });
    expect(request(1).tags).toEqual(whole);
    expect(draft.getState()).toMatchObject({ tags: whole, status: 'saving' });
    request(1).answer(whole);
    await settled();
    expect(draft.getState()).toMatchObject({ tags: whole, status: 'saved' });
  });

  it('go back to what is stored when a save fails', async () => {
    const { save, request } = slowServer();
    const draft = new TagsDraft(verdict({ stages: ['grow'] }), save);
    draft.change({ stages: [] });
    const error = new Error('no network');
    request(0).fail(error);
    await settled();
    expect(draft.getState()).toEqual({
      ...verdict({ stages: ['grow'] }),
      status: 'failed',
      canUndo: false,
      error,
    });
  });

  it('keep both changes when the first save fails and the one after it gets through', async () => {
    const { save, request } = slowServer();
    const draft = new TagsDraft(verdict({}), save);
    draft.change({ stages: ['reach'] });
    draft.change({ format: 'faq' });
    request(0).fail(new Error('no network'));
    await settled();
    const both = tagged({ stages: ['reach'], format: 'faq' });
    expect(request(1).tags).toEqual(both);
    request(1).answer(both);
    await settled();
    expect(draft.getState()).toMatchObject({ tags: both, status: 'saved', canUndo: true });
  });

  it('follow what the server tells, but not while a change is under way', async () => {
    const { save, request } = slowServer();
    const draft = new TagsDraft(verdict({}), save);
    draft.follow(verdict({ format: 'faq' }));
    expect(draft.getState().tags.format).toBe('faq');
    draft.change({ format: 'demo' });
    draft.follow(verdict({ format: 'faq' }));
    expect(draft.getState().tags.format).toBe('demo');
    request(0).answer(tagged({ format: 'demo' }));
    await settled();
    expect(draft.getState().tags.format).toBe('demo');
  });

  it('go back one change at a time, and that is saved too', async () => {
    const draft = new TagsDraft(verdict({}), saveAtOnce);
    draft.change({ stages: ['reach'] });
    draft.accept([{ facet: 'format', term: 'faq' }]);
    await settled();
    draft.undo();
    expect(draft.getState()).toMatchObject({ tags: tagged({ stages: ['reach'] }), canUndo: true });
    await settled();
    draft.undo();
    await settled();
    expect(draft.getState()).toMatchObject({ tags: NO_TAGS, status: 'saved', canUndo: false });
  });

  it('tell which of them were suggested, and what was seen before', () => {
    const { save, request } = slowServer();
    const draft = new TagsDraft(verdict({ stages: ['reach'] }), save);
    draft.accept([{ facet: 'stage', term: 'grow' }]);
    expect(request(0).change).toEqual({
      before: verdict({ stages: ['reach'] }),
      after: verdict({ stages: ['reach', 'grow'] }),
      accepted: [{ facet: 'stage', term: 'grow' }],
    });
  });

  it('are the editor’s own where a suggested term was taken off and set again by hand', async () => {
    const changes: VerdictChange[] = [];
    const draft = new TagsDraft(verdict({}), (change) => {
      changes.push(change);
      return Promise.resolve(change.after);
    });
    draft.accept([FAQ]);
    await settled();
    draft.change({ format: null });
    await settled();
    draft.change({ format: 'faq' });
    await settled();
    expect(changes.map(({ accepted }) => accepted)).toEqual([[FAQ], [], []]);
    draft.undo();
    draft.undo();
    await settled();
    expect(changes.at(-1)).toMatchObject({ after: { tags: { format: 'faq' } }, accepted: [FAQ] });
  });

  it('tell no more accepted suggestions than there are terms, however often one is accepted', async () => {
    const changes: VerdictChange[] = [];
    const draft = new TagsDraft(verdict({}), (change) => {
      changes.push(change);
      return Promise.resolve(change.after);
    });
    for (let round = 0; round < 201; round += 1) {
      draft.accept([FAQ]);
      await settled();
      draft.change({ format: null });
      await settled();
    }
    draft.accept([FAQ, FAQ]);
    await settled();
    expect(changes.at(-1)?.accepted).toEqual([FAQ]);
    expect(Math.max(...changes.map(({ accepted }) => accepted.length))).toBe(1);
  });

  it('remember what was dismissed or overruled, until it is set, undone or brought back', async () => {
    const draft = new TagsDraft(verdict({}), saveAtOnce);
    const dismissed = async () => {
      await settled();
      return draft.getState().dismissed;
    };
    draft.dismiss(FAQ);
    expect(await dismissed()).toEqual([FAQ]);
    draft.undo();
    expect(await dismissed()).toEqual([]);
    draft.change({ format: 'demo' }, [FAQ]);
    expect(await dismissed()).toEqual([FAQ]);
    draft.accept([FAQ]);
    expect(await dismissed()).toEqual([]);
    draft.dismiss({ facet: 'stage', term: 'grow' });
    draft.restore();
    expect(await dismissed()).toEqual([]);
  });

  it('cannot be taken back past what somebody else changed', async () => {
    const draft = new TagsDraft(verdict({}), saveAtOnce);
    draft.change({ stages: ['reach'] });
    await settled();
    draft.follow(verdict({ stages: ['grow'] }));
    expect(draft.getState().canUndo).toBe(false);
  });
});
