import type { UID } from '@strapi/strapi';
import { contentTypes, errors } from '@strapi/utils';

import type { ErrorCode } from '../../../plugin/contracts/envelope';
import { forbidden, invalid } from '../http';
import {
  mayUseProfile,
  type ConsentsService,
  type EmailHashesService,
  type Person,
  type PrivacySignal,
} from '../people';
import type { OptedInType, OptedInTypesService, ReadConfig } from '../site';
import type { ContentApi, GetModel, StrapiAuth } from '../strapi';
import type { ContactTokensService } from './contact-tokens';
import type { Entry, EntryGate } from './entry-gate';
import { sightOfTypes, type Sight } from './sight';

/** What Strapi put in `ctx.state.auth`. */
export type Auth = Parameters<StrapiAuth['verify']>[0];

/** As far as this plugin looks at it; empty on a route that asks for no authentication. */
export type Authenticated = Partial<Pick<Auth, 'strategy' | 'credentials'>>;

interface ApiToken {
  id: number | string;
  type: string;
}

/** What Strapi calls its strategy for API tokens: the second until it had a strategy for admin tokens, too. */
const API_TOKEN_STRATEGIES = ['content-api-token', 'api-token'];

export const apiTokenOf = ({ strategy, credentials }: Authenticated = {}): ApiToken | null =>
  strategy && API_TOKEN_STRATEGIES.includes(strategy.name) ? (credentials as ApiToken) : null;

/** Who asks: a server with an API token, or a browser with the public role or a signed-in user's. */
export type CallerKind = 'full-access-token' | 'token' | 'browser';

/** Who asks, with what they may ask and see. */
export interface Caller {
  /**
   * Whom a request is about, and whether the caller may be told what is known of them.
   * @throws ForbiddenError as `personFor` does, and for `at` without a full-access token
   */
  actingFor(naming: Naming & { at?: number }): { person: Person; describeContact: boolean };
  /**
   * The content types that an answer may draw on: those asked for, or all that the caller may find.
   * @throws ValidationError for one that does not take part; ForbiddenError for one that the caller may not find
   */
  types(asked?: string[]): Promise<OptedInType[]>;
  gate: EntryGate;
  /** What the caller may be told of entries of these types, other than by reading them. */
  sight(types: OptedInType[]): Promise<Sight>;
}

/** How a request names the person it is about. */
export interface Naming {
  contact?: string;
  anonymousId?: string;
  contactToken?: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Whether an id is one that nobody can guess: a UUID. */
export const isUnguessable = (id: string): boolean => UUID.test(id);

export function callerKind(auth: Authenticated | undefined): CallerKind {
  const token = apiTokenOf(auth);
  if (token === null) return 'browser';
  return token.type === 'full-access' ? 'full-access-token' : 'token';
}

const forbid = (message: string, code: ErrorCode = 'not_yours'): never => {
  throw forbidden(code, message);
};

/** @throws ForbiddenError for an `anonymousId` of a browser that could be guessed */
export function requireUnguessable(anonymousId: string | undefined): void {
  if (anonymousId !== undefined && !isUnguessable(anonymousId)) {
    forbid('Without an API token, anonymousId must be a UUID: anything else could be guessed.');
  }
}

interface PersonParts {
  contactTokens: ContactTokensService;
  emailHashes: EmailHashesService;
}

/**
 * Whom a caller may act for.
 * @throws ForbiddenError when a browser names a contact without that contact's token, or an `anonymousId` that
 *   could be guessed.
 */
export function personFor(
  { contactTokens, emailHashes }: PersonParts,
  kind: CallerKind,
  { contact, anonymousId, contactToken }: Naming,
): Person {
  const proven = contactToken === undefined ? undefined : contactTokens.read(contactToken);
  if (contact !== undefined && proven !== undefined && contact !== proven) {
    forbid('The contactToken is not for this contact. Leave out contact: the token names it.');
  }
  if (kind === 'browser') {
    if (contact !== undefined && proven === undefined) {
      forbid(
        'Naming a contact takes an API token, or the contactToken that a server minted for it with POST /contacts/token.',
      );
    }
    requireUnguessable(anonymousId);
  }
  const named = proven ?? contact;
  return emailHashes.complete({
    ...(named === undefined ? {} : { contact: named }),
    ...(anonymousId === undefined ? {} : { anonymousId }),
  });
}

/**
 * What the header `Sec-GPC: 1` asks for (https://www.w3.org/TR/gpc/#the-sec-gpc-header-field).
 * @returns null when it was not sent, or the site does not follow it
 */
export function privacySignal(config: ReadConfig, secGpc: string): PrivacySignal | null {
  const { globalPrivacyControl } = config();
  return secGpc !== '1' || globalPrivacyControl === 'off' ? null : globalPrivacyControl;
}

interface Readable {
  optedInTypes: Pick<OptedInTypesService, 'find'>;
  /** Those that the caller may read. */
  readable: OptedInType[];
  /** Why the caller may not read a type. */
  refusal: (uid: string) => string;
}

/**
 * The content types that an answer may draw on: those asked for, or all that the caller may read.
 * @throws ValidationError for one that does not take part; ForbiddenError for one that the caller may not read
 */
export function askedTypes(
  { optedInTypes, readable, refusal }: Readable,
  asked: string[] = [],
): OptedInType[] {
  if (asked.length === 0) return readable;
  for (const uid of asked) {
    if (optedInTypes.find(uid) === null) {
      throw invalid(['contentTypes'], `${uid} is not a content type that takes part in Lifecycle`);
    }
    if (!readable.some((type) => type.uid === uid)) forbid(refusal(uid), 'scope_missing');
  }
  return readable.filter(({ uid }) => asked.includes(uid));
}

const mayFind = async (strapiAuth: StrapiAuth, auth: Auth, uid: string): Promise<boolean> => {
  try {
    await strapiAuth.verify(auth, { scope: [`${uid}.find`] });
    return true;
  } catch (error) {
    if (error instanceof errors.ForbiddenError || error instanceof errors.UnauthorizedError)
      return false;
    throw error;
  }
};

interface TypeParts {
  auth: StrapiAuth;
  optedInTypes: OptedInTypesService;
}

/**
 * The content types that a caller may find, by Strapi's own `<type>.find` scopes: those asked for, or all.
 * @throws as `askedTypes` does
 */
export async function typesFor(
  { auth: strapiAuth, optedInTypes }: TypeParts,
  auth: Auth,
  asked?: string[],
): Promise<OptedInType[]> {
  const types = optedInTypes.all();
  const allowed = await Promise.all(types.map(({ uid }) => mayFind(strapiAuth, auth, uid)));
  const readable = types.filter((_, index) => allowed[index]);
  const refusal = (uid: string) => `Finding ${uid} takes the scope ${uid}.find`;
  return askedTypes({ optedInTypes, readable, refusal }, asked);
}

/** By Strapi's own rules only relations depend on the caller, but a site may have rules of its own about its users. */
function audienceOf(auth: Auth): string | null {
  if (!auth.credentials) return 'public';
  const token = apiTokenOf(auth);
  return token === null ? null : `token ${token.id}`;
}

interface GateParts {
  contentAPI: ContentApi;
  getModel: GetModel;
}

/** Strapi's own rules of the content API. */
const contentGate = ({ contentAPI, getModel }: GateParts, auth: Auth): EntryGate => ({
  audience(uid) {
    const who = audienceOf(auth);
    const kept = contentTypes.getPrivateAttributes(getModel(uid as UID.ContentType));
    return who === null ? null : [who, ...kept].join(' ');
  },

  async query(uid, query) {
    if (Object.keys(query).length === 0) return query;
    const model = getModel(uid as UID.ContentType);
    await contentAPI.validate.query({ ...query }, model, { auth });
    return contentAPI.sanitize.query({ ...query }, model, { auth });
  },

  async output(uid, entries) {
    const model = getModel(uid as UID.ContentType);
    return (await contentAPI.sanitize.output(entries, model, { auth })) as Entry[];
  },
});

interface Parts extends PersonParts, TypeParts, GateParts {
  config: ReadConfig;
  consents: ConsentsService;
}

/** Who sends a request to the content API, by `ctx.state.auth` and the header `Sec-GPC`. */
export const createCallers =
  (parts: Parts) =>
  (auth: Auth, secGpc: string): Caller => ({
    actingFor({ at, ...naming }) {
      const kind = callerKind(auth);
      if (at !== undefined && kind !== 'full-access-token') {
        forbid('Asking as of another time (at) takes a full-access API token', 'scope_missing');
      }
      const person = personFor(parts, kind, naming);
      const describeContact = kind !== 'browser' || person.contact !== undefined;
      // A person without a profile is answered as a newcomer, and the list is not stored.
      const hasProfile = mayUseProfile(parts, person, privacySignal(parts.config, secGpc));
      return { person: hasProfile ? person : {}, describeContact };
    },
    types: (asked) => typesFor(parts, auth, asked),
    gate: contentGate(parts, auth),
    sight: (types) => Promise.resolve(sightOfTypes(types)),
  });

export type Callers = ReturnType<typeof createCallers>;
