import { describe, expect, it } from 'vitest';

import { NO_TAGS, type Tags } from '../../../plugin/taxonomy/taxonomy';
import { TagsDraft } from './tags-draft';

/** A server that answers when told to. */
function slowServer() {
  const requests: { tags: Tags; answer: (tags: Tags) => void; fail: (error: Error) => void }[] = [];
  const save = (tags: Tags) =>
    new Promise<Tags>((answer, fail) => {
      requests.push({ tags, answer, fail });
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

describe('the tags of a document while they are edited', () => {
  it('show a change at once and say when it is stored', async () => {
    const { save, request } = slowServer();
    const draft = new TagsDraft(NO_TAGS, save);
    draft.change({ stages: ['reach'] });
    expect(draft.getState()).toMatchObject({ tags: { stages: ['reach'] }, status: 'saving' });
    request(0).answer(tagged({ stages: ['reach'] }));
    await settled();
    expect(draft.getState()).toMatchObject({ tags: { stages: ['reach'] }, status: 'saved' });
  });

  it('are sent one at a time, and what was changed meanwhile goes out as a whole', async () => {
    const { save, request, requests } = slowServer();
    const draft = new TagsDraft(NO_TAGS, save);
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
    const draft = new TagsDraft(tagged({ stages: ['grow'] }), save);
    draft.change({ stages: [] });
    const error = new Error('no network');
    request(0).fail(error);
    await settled();
    expect(draft.getState()).toEqual({
      tags: tagged({ stages: ['grow'] }),
      status: 'failed',
      canUndo: false,
      error,
    });
  });

  it('keep both changes when the first save fails and the one after it gets through', async () => {
    const { save, request } = slowServer();
    const draft = new TagsDraft(NO_TAGS, save);
    draft.change({ stages: ['reach'] });
    draft.change({ format: 'faq' });
    request(0).fail(new Error('no network'));
    await settled();
    const both = tagged({ stages: ['reach'], format: 'faq' });
    expect(request(1).tags).toEqual(both);
    request(1).answer(both);
    await settled();
    expect(draft.getState()).toEqual({ tags: both, status: 'saved', error: null, canUndo: true });
  });

  it('follow what the server tells, but not while a change is under way', async () => {
    const { save, request } = slowServer();
    const draft = new TagsDraft(NO_TAGS, save);
    draft.follow(tagged({ format: 'faq' }));
    expect(draft.getState().tags.format).toBe('faq');
    draft.change({ format: 'demo' });
    draft.follow(tagged({ format: 'faq' }));
    expect(draft.getState().tags.format).toBe('demo');
    request(0).answer(tagged({ format: 'demo' }));
    await settled();
    expect(draft.getState().tags.format).toBe('demo');
  });

  it('go back one change at a time, and that is saved too', async () => {
    const draft = new TagsDraft(NO_TAGS, (tags) => Promise.resolve(tags));
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

  it('tell which of them were suggested', () => {
    const { save, request } = slowServer();
    const told: unknown[] = [];
    const draft = new TagsDraft(NO_TAGS, (tags, accepted) => {
      told.push(accepted);
      return save(tags);
    });
    draft.accept([{ facet: 'stage', term: 'grow' }]);
    expect(request(0).tags).toEqual(tagged({ stages: ['grow'] }));
    expect(told).toEqual([[{ facet: 'stage', term: 'grow' }]]);
  });

  it('cannot be taken back past what somebody else changed', async () => {
    const draft = new TagsDraft(NO_TAGS, (tags) => Promise.resolve(tags));
    draft.change({ stages: ['reach'] });
    await settled();
    draft.follow(tagged({ stages: ['grow'] }));
    expect(draft.getState().canUndo).toBe(false);
  });
});
