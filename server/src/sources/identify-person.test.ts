import { randomUUID } from 'node:crypto';

import { errors } from '@strapi/utils';
import { describe, expect, it } from 'vitest';

import type { ContactTokensService } from '../access';
import type { Person } from '../people';
import { identifyPerson } from './identify-person';

const parts = {
  contactTokens: {
    read: (token: string): string => {
      if (token.startsWith('token of ')) return token.slice('token of '.length);
      throw new errors.ForbiddenError('no token');
    },
  } as ContactTokensService,
  emailHashes: {
    hash: (address: string) => `hash of ${address}`,
    complete: (person: Person) => person,
  },
};
const device = randomUUID();

describe('a source with a token', () => {
  it('may name anybody, by every kind of id', () => {
    const named = {
      contact: 'ana',
      email: 'ana@example.com',
      externalId: 'crm:1',
      anonymousId: 'd',
    };
    expect(identifyPerson(parts, 'token', named)).toEqual({
      persons: [
        {
          contact: 'ana',
          emailHash: 'hash of ana@example.com',
          externalId: 'crm:1',
          anonymousId: 'd',
        },
      ],
      warnings: [],
    });
  });

  it('may say that a previous id, of a device or a contact, belongs to a contact', () => {
    const { persons } = identifyPerson(parts, 'token', { contact: 'ana', previousId: 'old' });
    expect(persons).toEqual([
      { contact: 'ana' },
      { contact: 'ana', anonymousId: 'old', previousContact: 'old' },
    ]);
  });

  it('says nothing with a previous id alone', () => {
    expect(identifyPerson(parts, 'token', { previousId: 'old' }).persons).toEqual([]);
  });
});

describe('a browser', () => {
  it('may name its own device', () => {
    expect(identifyPerson(parts, 'browser', { anonymousId: device })).toEqual({
      persons: [{ anonymousId: device }],
      warnings: [],
    });
  });

  it('must not name a device that could be guessed', () => {
    expect(() => identifyPerson(parts, 'browser', { anonymousId: 'laptop' })).toThrow('UUID');
  });

  it('names a contact only by that contact’s token', () => {
    const contactToken = 'token of ana';
    const proven = { persons: [{ contact: 'ana' }], warnings: [] };
    expect(identifyPerson(parts, 'browser', { contactToken })).toEqual(proven);
    expect(identifyPerson(parts, 'browser', { contact: 'ana', contactToken })).toEqual(proven);
    expect(identifyPerson(parts, 'browser', { contact: 'ana' })).toEqual({
      persons: [],
      warnings: ['contact_not_proven'],
    });
    expect(identifyPerson(parts, 'browser', { contact: 'bob', contactToken })).toEqual({
      persons: [],
      warnings: ['contact_token_refused'],
    });
    expect(identifyPerson(parts, 'browser', { contactToken: 'forged' }).warnings).toEqual([
      'contact_token_refused',
    ]);
  });

  it('proves nothing by an address', () => {
    expect(identifyPerson(parts, 'browser', { email: 'ana@example.com' })).toEqual({
      persons: [],
      warnings: ['email_not_proven'],
    });
  });

  it('joins a previous device to a proven contact, and no id that could be guessed', () => {
    const contactToken = 'token of ana';
    expect(identifyPerson(parts, 'browser', { contactToken, previousId: device }).persons).toEqual([
      { contact: 'ana' },
      { contact: 'ana', anonymousId: device },
    ]);
    expect(identifyPerson(parts, 'browser', { contactToken, previousId: 'bob' })).toEqual({
      persons: [{ contact: 'ana' }],
      warnings: ['previous_id_not_proven'],
    });
  });
});
