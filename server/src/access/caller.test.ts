import { describe, expect, it } from 'vitest';

import { apiTokenOf, callerKind, personFor, type CallerKind, type Naming } from './caller';

const UUID = '0b9a5b1e-6f7c-4d0e-9a51-3c8f2d7e4b6a';
const FORBIDDEN = expect.objectContaining({ name: 'ForbiddenError' });

const parts = {
  contactTokens: {
    mint: () => ({ token: 'token-of-ada', expiresAt: '' }),
    read: () => 'ada',
  },
  emailHashes: { complete: <Known>(person: Known) => person },
} as never;

const personOf = (kind: CallerKind, naming: Naming) => personFor(parts, kind, naming);

const auth = (name: string, credentials: unknown = null) =>
  ({ strategy: { name }, credentials }) as never;

describe('a caller', () => {
  it('is a server with an API token, with full access or without', () => {
    const token = (type: string) => auth('content-api-token', { id: 7, type });
    expect(callerKind(token('full-access'))).toBe('full-access-token');
    expect(callerKind(token('custom'))).toBe('token');
    expect(apiTokenOf(token('custom'))).toMatchObject({ id: 7 });
  });

  it('is a browser otherwise: signed in, anonymous, or on a route without authentication', () => {
    expect(callerKind(auth('users-permissions', { id: 3 }))).toBe('browser');
    expect(callerKind(auth('users-permissions'))).toBe('browser');
    expect(callerKind(undefined)).toBe('browser');
    expect(apiTokenOf({})).toBeNull();
  });
});

describe('a browser', () => {
  it('may not name a contact without the token of that contact', () => {
    expect(() => personOf('browser', { contact: 'ada' })).toThrow(FORBIDDEN);
    expect(() => personOf('browser', { contact: 'bob', contactToken: 'token-of-ada' })).toThrow(
      FORBIDDEN,
    );
    expect(personOf('browser', { contactToken: 'token-of-ada' })).toEqual({ contact: 'ada' });
    expect(personOf('browser', { contact: 'ada', contactToken: 'token-of-ada' })).toEqual({
      contact: 'ada',
    });
  });

  it('may use only an anonymousId that cannot be guessed', () => {
    expect(() => personOf('browser', { anonymousId: 'visitor-1' })).toThrow(FORBIDDEN);
    expect(personOf('browser', { anonymousId: UUID })).toEqual({ anonymousId: UUID });
  });
});

describe('a server', () => {
  it('may name anybody', () => {
    const naming = { contact: 'ada', anonymousId: 'visitor-1' };
    expect(personOf('token', naming)).toEqual(naming);
    expect(personOf('full-access-token', naming)).toEqual(naming);
  });

  it('may not contradict a contact token', () => {
    expect(() => personOf('token', { contact: 'bob', contactToken: 'token-of-ada' })).toThrow(
      FORBIDDEN,
    );
  });
});
