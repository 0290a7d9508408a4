import { errors } from '@strapi/utils';
import { describe, expect, it } from 'vitest';

import type { OptedInType } from '../site';
import { askedTypes } from './caller';

const type = (uid: string): OptedInType => ({
  uid,
  displayName: uid,
  kind: 'collectionType',
  localized: false,
  draftAndPublish: false,
  titleField: null,
  textFields: [],
  slugField: null,
  urlPatterns: [],
});

const [article, page, legal] = ['article', 'page', 'legal'].map(type);
const optedIn = [article, page, legal].filter((one) => one !== undefined);

const asked = (uids?: string[]) =>
  askedTypes(
    {
      optedInTypes: { find: (uid) => optedIn.find((one) => one.uid === uid) ?? null },
      readable: optedIn.filter(({ uid }) => uid !== 'legal'),
      refusal: (uid) => `not ${uid}`,
    },
    uids,
  ).map(({ uid }) => uid);

describe('the content types that an answer draws on', () => {
  it('are all that the caller may read, when none is asked for', () => {
    expect(asked()).toEqual(['article', 'page']);
    expect(asked([])).toEqual(['article', 'page']);
  });

  it('are those asked for, in the order of the site', () => {
    expect(asked(['page', 'article'])).toEqual(['article', 'page']);
    expect(asked(['page'])).toEqual(['page']);
  });

  it('are refused as a whole when the caller may not read one of them', () => {
    expect(() => asked(['article', 'legal'])).toThrow(
      new errors.ForbiddenError('not legal', { code: 'scope_missing' }),
    );
  });

  it('must take part', () => {
    expect(() => asked(['article', 'banner'])).toThrow(
      expect.objectContaining({
        name: 'ValidationError',
        message: 'banner is not a content type that takes part in Lifecycle',
      }),
    );
  });
});
