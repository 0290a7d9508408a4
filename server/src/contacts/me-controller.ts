import type {
  ContactErasedAnswer,
  ContactExport,
  ContactExportAnswer,
  ContactConsentAnswer,
} from '../../../plugin/contracts/contacts';
import { callerKind, personFor, type ContactTokensService } from '../access';
import {
  answerPersonally,
  invalidAll,
  parse,
  readBodyOverQuery,
  readUnreadBodyOverQuery,
} from '../http';
import { identityOf, type ConsentsService, type EmailHashesService, type Person } from '../people';
import type { Context } from '../strapi';
import type { ContactsService } from './contacts';
import { ownConsentBody, ownIds } from './schemas';

interface Ids {
  anonymousId?: string;
  contactToken?: string;
}

interface Parts {
  consents: ConsentsService;
  contacts: ContactsService;
  contactTokens: ContactTokensService;
  emailHashes: EmailHashesService;
}

const nothing = (contact: string): ContactExport => ({
  contact,
  identities: [],
  touchpoints: [],
  served: [],
  experiments: [],
  traits: {},
  consent: { state: 'not_said', changedAt: null },
});

/** What visitors may ask for about themselves: by their device's id, or by the token that a server gave them. */
export const me = ({ consents, contacts, contactTokens, emailHashes }: Parts) => {
  const own = (ctx: Context, { anonymousId, contactToken }: Ids) => {
    const kind = callerKind(ctx.state.auth);
    const person = personFor({ contactTokens, emailHashes }, kind, { anonymousId, contactToken });
    const identity = identityOf(person);
    if (identity !== null) return { person, name: identity.value };
    throw invalidAll([
      { path: ['anonymousId'], message: 'One of anonymousId and contactToken is needed' },
    ]);
  };

  /** A device tells nothing of the contact who uses it, whom others may share it with. */
  const exportOf = async (person: Person, name: string): Promise<ContactExport | null> => {
    const subject = await contacts.subjectOf(person, name);
    return person.contact === undefined ? contacts.exportOnly(subject) : contacts.export(subject);
  };

  return {
    /** `GET /contacts/me/export` */
    async export(ctx: Context): Promise<void> {
      const { person, name } = own(ctx, parse(ownIds, ctx.query));
      const data = (await exportOf(person, name)) ?? nothing(name);
      answerPersonally(ctx, { data, meta: {} } satisfies ContactExportAnswer);
    },

    /** `DELETE /contacts/me` */
    async delete(ctx: Context): Promise<void> {
      const { person, name } = own(ctx, parse(ownIds, await readUnreadBodyOverQuery(ctx)));
      await contacts.erase(await contacts.subjectOf(person, name), 'content-api');
      const data = { contact: name, erased: true } as const;
      answerPersonally(ctx, { data, meta: {} } satisfies ContactErasedAnswer);
    },

    /** `PUT /contacts/me/consent` */
    async consent(ctx: Context): Promise<void> {
      const { consent, ...ids } = parse(ownConsentBody, readBodyOverQuery(ctx));
      const { person, name } = own(ctx, ids);
      await consents.set(person, consent);
      const data = { contact: name, consent };
      answerPersonally(ctx, { data, meta: {} } satisfies ContactConsentAnswer);
    },
  };
};
