import { expect, it } from 'vitest';

import { pageUrl } from './page-url';

it('leaves out what an address may tell of the person, but for the list that an e-mail cites', () => {
  const address = new URL('https://example.com/fr/valves?email=kim@example.com&lc_rid=r1#top');
  expect(pageUrl(address)).toEqual({
    url: 'https://example.com/fr/valves',
    recommendationId: 'r1',
  });
});
