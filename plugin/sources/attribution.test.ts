import { describe, expect, it } from 'vitest';

import { attributionOf } from './attribution';

const channelOf = (query: string) => attributionOf(`https://www.example.com/blog/x?${query}`);

describe('where a visit came from', () => {
  it.each([
    ['utm_source=newsletter&utm_medium=email&utm_campaign=May', 'email', 'May'],
    ['utm_source=google&utm_medium=cpc', 'paid-search', null],
    ['utm_source=google&utm_medium=organic', 'search', null],
    ['utm_source=LinkedIn&utm_medium=paid-social&utm_campaign=q3', 'paid-social', 'q3'],
    ['utm_source=facebook', 'social', null],
    ['utm_source=partner&utm_medium=affiliate', 'affiliate', null],
    ['utm_source=news-site&utm_medium=cpm', 'display', null],
    ['utm_source=news-site&utm_medium=cpc', 'paid-other', null],
    ['utm_medium=web_push', 'push', null],
    ['gclid=abc', 'paid-search', null],
    ['msclkid=abc', 'paid-search', null],
    ['fbclid=abc', 'social', null],
    ['_hsmi=12', 'email', null],
    ['utm_source=newsletter&utm_medium=email&gclid=abc', 'email', null],
    ['utm_campaign=only-a-name', null, 'only-a-name'],
    ['page=2', null, null],
  ])('is told by %s', (query, channel, campaign) => {
    expect(channelOf(query)).toEqual({ channel, campaign });
  });

  it('is told by the tool before the URL', () => {
    const campaign = { source: 'mailing', medium: 'email', name: 'Spring' };
    expect(attributionOf('/x?utm_source=google&utm_medium=cpc&utm_campaign=q1', campaign)).toEqual({
      channel: 'email',
      campaign: 'Spring',
    });
  });

  it('reads paths, and no further than the fragment', () => {
    expect(attributionOf('/pricing?utm_medium=email#a?utm_medium=cpc').channel).toBe('email');
    expect(attributionOf('/pricing#?utm_medium=email').channel).toBeNull();
    expect(attributionOf(null)).toEqual({ channel: null, campaign: null });
    expect(attributionOf('%%%?utm_campaign=%E0%A4%A').campaign).not.toBeNull();
  });
});
