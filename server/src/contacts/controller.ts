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
import type { AskedThrough, ConsentsService } from '../people';

import type {
  ContactConsentAnswer,
  ContactErasedAnswer,
  ContactExportAnswer,
} from '../../../plugin/contracts/contacts';
import type { ContactTokenAnswer } from '../../../plugin/contracts/touchpoints';
import { consentBody, contactTokenBody } from './schemas';
import type { ContactsService } from './contacts';

const idOf = (ctx: Context): string => {
  parse(noParameters, ctx.query);
  return String(ctx.params.id);
};

const unknownContact = (contact: string): never => {
  throw new errors.NotFoundError(`There is no contact ${contact}`);
};

/** The same on both APIs; the admin's routes have a permission in place of a scope. */
export const contactActions = (contacts: ContactsService, askedThrough: AskedThrough) => ({
  async export(ctx: Context): Promise<void> {
    const id = idOf(ctx);
    const found = await contacts.find(id);
    const exported = found === null ? null : await contacts.export(found, id);
    const answer: ContactExportAnswer = { data: exported ?? unknownContact(id), meta: {} };
    answerPersonally(ctx, answer);
  },

  async delete(ctx: Context): Promise<void> {
    const id = idOf(ctx);
    const found = await contacts.find(id);
    if (found === null || !(await contacts.erase(found, askedThrough))) unknownContact(id);
    const answer: ContactErasedAnswer = { data: { contact: id, erased: true }, meta: {} };
    answerPersonally(ctx, answer);
  },
});

interface Parts {
  consents: ConsentsService;
  contacts: ContactsService;
  contactTokens: ContactTokensService;
}

export const contact = ({ consents, contacts, contactTokens }: Parts) => ({
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
    const id = parse(text(LIMITS.personId), idOf(ctx));
    const { consent } = parse(consentBody, readBody(ctx));
    await consents.set(id, consent);
    const answer: ContactConsentAnswer = { data: { contact: id, consent }, meta: {} };
    answerPersonally(ctx, answer);
  },

  /** `GET /contacts/:id/export` */
  async export(ctx: Context): Promise<void> {
    requireApiToken(ctx.state.auth);
    await contactActions(contacts, 'content-api').export(ctx);
  },

  /** `DELETE /contacts/:id` */
  async delete(ctx: Context): Promise<void> {
    requireApiToken(ctx.state.auth);
    await contactActions(contacts, 'content-api').delete(ctx);
  },
});
