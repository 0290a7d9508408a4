import type { Core, UID } from '@strapi/strapi';
import { contentTypes, errors } from '@strapi/utils';

import {
  mayUseProfile,
  type ConsentsService,
  type EmailHashesService,
  type Person,
  type PrivacySignal,
} from '../people';
import { invalid } from '../http';
import type { OptedInType, OptedInTypesService, ReadConfig } from '../site';
import type { ContentApi, Context, GetModel, StrapiAuth } from '../strapi';
import type { ContactTokensService } from './contact-tokens';
import type { Entry, EntryGate } from './entry-gate';

/** Who asks: a server with an API token, or a browser with the public role or a signed-in user's. */
export type CallerKind = 'full-access-token' | 'token' | 'browser';

/** How a request names the person it is about. */
export interface Naming {
  contact?: string;
  anonymousId?: string;
  contactToken?: string;
}

/** Whom a request is about, and whether its caller may be told what is known of them. */
interface ActingFor {
  person: Person;
  describeContact: boolean;
}

/** Who asks, with what they may ask and see. */
export interface Caller {
  /** @throws ForbiddenError by the contract's "who may ask for whom"; `at` takes a full-access token. */
  actingFor(naming: Naming & { at?: number }): ActingFor;
  /**
   * The content types that an answer may draw on: those asked for, or all that the caller may find.
   * @throws ValidationError for one that does not take part; ForbiddenError for one that the caller may not find
   */
  types(asked?: string[]): Promise<OptedInType[]>;
  gate: EntryGate;
}

/** What Strapi put in `ctx.state.auth`. */
type Auth = Parameters<Core.Strapi['auth']['verify']>[0];

interface TokenAuth {
  strategy?: { name?: string };
  credentials?: { id?: unknown; type?: string } | null;
}

const isToken = ({ strategy }: TokenAuth): boolean => strategy?.name === 'content-api-token';

export function callerKind(ctx: Context): CallerKind {
  const auth: TokenAuth = ctx.state.auth ?? {};
  if (!isToken(auth)) return 'browser';
  return auth.credentials?.type === 'full-access' ? 'full-access-token' : 'token';
}

/** What `Sec-GPC: 1` asks for (https://www.w3.org/TR/gpc/#the-sec-gpc-header-field); null when it was not sent, or is off. */
export function privacySignal(config: ReadConfig, ctx: Context): PrivacySignal | null {
  const { globalPrivacyControl } = config();
  return ctx.get('Sec-GPC') !== '1' || globalPrivacyControl === 'off' ? null : globalPrivacyControl;
}

const forbid = (message: string): never => {
  throw new errors.ForbiddenError(message);
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Whether an id is one that nobody can guess: a UUID. */
export const isUnguessable = (id: string): boolean => UUID.test(id);

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
 * Settles whom a caller may act for, by the contract's "who may ask for whom".
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
 * The readable types that were asked for; all when none was.
 * @throws ValidationError for one that does not take part, and what `refuse` throws for one that is not readable
 */
export function chosenTypes(
  optedInTypes: OptedInTypesService,
  readable: OptedInType[],
  asked: string[] | undefined,
  refuse: (uid: string) => never,
): OptedInType[] {
  if (asked === undefined || asked.length === 0) return readable;
  for (const uid of asked) {
    if (optedInTypes.find(uid) === null) {
      throw invalid(['contentTypes'], `${uid} is not a content type that takes part in Lifecycle`);
    }
    if (!readable.some((type) => type.uid === uid)) refuse(uid);
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
 * The content types that an answer may draw on, by Strapi's own `<type>.find` scopes.
 * @throws as `Caller.types`
 */
export async function typesFor(
  { auth: strapiAuth, optedInTypes }: TypeParts,
  auth: Auth,
  asked: string[] | undefined,
): Promise<OptedInType[]> {
  const types = optedInTypes.all();
  const allowed = await Promise.all(types.map(({ uid }) => mayFind(strapiAuth, auth, uid)));
  const readable = types.filter((_, index) => allowed[index]);
  return chosenTypes(optedInTypes, readable, asked, (uid) =>
    forbid(`Finding ${uid} takes the scope ${uid}.find`),
  );
}

/** By Strapi's own rules, who asks matters to relations alone; a site may add rules of its own, about its users. */
function audienceOf(auth: TokenAuth): string | null {
  if (!auth.credentials) return 'public';
  return isToken(auth) ? `token ${String(auth.credentials.id)}` : null;
}

interface GateParts {
  contentAPI: ContentApi;
  getModel: GetModel;
}

/** Strapi's own rules of the content API. */
const contentGate = ({ contentAPI, getModel }: GateParts, auth: Auth): EntryGate => ({
  audience(uid) {
    const who = audienceOf(auth as TokenAuth);
    const kept = contentTypes.getPrivateAttributes(getModel(uid as UID.ContentType));
    return who === null ? null : [who, ...kept].join(' ');
  },

  async query(uid, query) {
    // Most requests shape nothing, and there is nothing to check then.
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

/** The caller of the content API who sends a request. */
export const createCallers =
  (parts: Parts) =>
  (ctx: Context): Caller => ({
    actingFor({ at, ...naming }) {
      const kind = callerKind(ctx);
      if (at !== undefined && kind !== 'full-access-token') {
        forbid('Asking as of another time (at) takes a full-access API token');
      }
      const person = personFor(parts, kind, naming);
      const describeContact = kind !== 'browser' || person.contact !== undefined;
      // Somebody who is not to be followed is answered as a newcomer, and the list is not remembered.
      const isFollowed = mayUseProfile(parts, person, privacySignal(parts.config, ctx));
      return { person: isFollowed ? person : {}, describeContact };
    },
    types: (asked) => typesFor(parts, ctx.state.auth, asked),
    gate: contentGate(parts, ctx.state.auth),
  });

export type Callers = ReturnType<typeof createCallers>;
