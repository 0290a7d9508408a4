import { expect, it } from 'vitest';

import { visitorOf } from './visitor-of';

const cookie = 'theme=dark; lifecycle-map.visitor=1b4e28ba-2fa1-41d2-883f-0016d3cca427; cart=3';

it.each([
  ['Node', { cookie }],
  ['Fetch', new Headers({ cookie })],
])('knows the visitor of a request as %s has it', (_, headers) => {
  expect(visitorOf({ headers })).toBe('1b4e28ba-2fa1-41d2-883f-0016d3cca427');
});

it('knows nobody by another cookie, or none', () => {
  expect(visitorOf({ headers: { cookie: 'not-lifecycle-map.visitor=x' } })).toBeUndefined();
  expect(visitorOf({ headers: {} })).toBeUndefined();
});
