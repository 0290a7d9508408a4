import { errors } from '@strapi/utils';
import type { Context } from '../strapi';
import {
  noParameters,
  parse,
  LIMITS,
  text,
  answerPersonally,
  readBody,
  readCreated,
} from '../http';
import { requireApiToken, type ContactTokensService } from '../access';
import type { AskedThrough, ConsentsService, EmailHashesService, Person } from '../people';

import type {
  ContactConsentAnswer,
  ContactErasedAnswer,
  ContactExportAnswer,
  ContactTraitsAnswer,
} from '../../../plugin/contracts/contacts';
import type { ContactTokenAnswer } from '../../../plugin/contracts/touchpoints';
import { consentBody, contactTokenBody, identityQuery, traitsBody } from './schemas';
import type { SetTraits } from './set-traits';
import type { ContactsService } from './contacts';

interface Named {
  id: string;
  person: Person;
}

/** Whom a path names: a contact by the site's own id, or a device with `?identity=anonymous`. */
const namedBy = (emailHashes: EmailHashesService, ctx: Context): Named => {
  const id = parse(text(LIMITS.personId), String(ctx.params.id));
  const { identity } = parse(identityQuery, ctx.query);
  const person = identity === 'anonymous' ? { anonymousId: id } : { contact: id };
  return { id, person: emailHashes.complete(person) };
};

const unknownContact = (contact: string): never => {
  throw new errors.NotFoundError(`Nothing is stored about ${contact}`);
};

interface ActionParts {
  contacts: ContactsService;
  emailHashes: EmailHashesService;
}

/** The same on both APIs; the admin's routes have a permission in place of a scope. */
export const contactActions = (
  { contacts, emailHashes }: ActionParts,
  askedThrough: AskedThrough,
) => ({
  async export(ctx: Context): Promise<void> {
    const { id, person } = namedBy(emailHashes, ctx);
    const exported = await contacts.export(await contacts.subjectOf(person, id));
    const answer: ContactExportAnswer = { data: exported ?? unknownContact(id), meta: {} };
    answerPersonally(ctx, answer);
  },

  async delete(ctx: Context): Promise<void> {
    const { id, person } = namedBy(emailHashes, ctx);
    const isFound = await contacts.erase(await contacts.subjectOf(person, id), askedThrough);
    if (!isFound) unknownContact(id);
    const answer: ContactErasedAnswer = { data: { contact: id, erased: true }, meta: {} };
    answerPersonally(ctx, answer);
  },
});

interface Parts extends ActionParts {
  consents: ConsentsService;
  contactTokens: ContactTokensService;
  setTraits: SetTraits;
}

export const contact = ({ consents, contactTokens, setTraits, ...parts }: Parts) => ({
  /** `POST /contacts/token` */
  token(ctx: Context): void {
    requireApiToken(ctx.state.auth);
    parse(noParameters, ctx.query);
    const { contact: id } = parse(contactTokenBody, readCreated(ctx));
    const answer: ContactTokenAnswer = { data: contactTokens.mint(id), meta: {} };
    answerPersonally(ctx, answer);
  },

  /** `PUT /contacts/:id/consent` */
  async consent(ctx: Context): Promise<void> {
    requireApiToken(ctx.state.auth);
    const { id, person } = namedBy(parts.emailHashes, ctx);
    const { consent } = parse(consentBody, readBody(ctx));
    await consents.set(person, consent);
    const answer: ContactConsentAnswer = { data: { contact: id, consent }, meta: {} };
    answerPersonally(ctx, answer);
  },

  /** `PUT /contacts/:id/traits` */
  async traits(ctx: Context): Promise<void> {
    requireApiToken(ctx.state.auth);
    const { id, person } = namedBy(parts.emailHashes, ctx);
    const { data } = parse(traitsBody, readBody(ctx));
    const traits = await setTraits(person, data);
    const answer: ContactTraitsAnswer = { data: { contact: id, traits }, meta: {} };
    answerPersonally(ctx, answer);
  },

  /** `GET /contacts/:id/export` */
  async export(ctx: Context): Promise<void> {
    requireApiToken(ctx.state.auth);
    await contactActions(parts, 'content-api').export(ctx);
  },

  /** `DELETE /contacts/:id` */
  async delete(ctx: Context): Promise<void> {
    requireApiToken(ctx.state.auth);
    await contactActions(parts, 'content-api').delete(ctx);
  },
});
