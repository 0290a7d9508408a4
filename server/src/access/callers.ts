import type { ConsentsService, EmailHashesService } from '../people';
import type { OptedInType, OptedInTypesService, ReadConfig } from '../site';
import type { ContentApi, Context, GetModel, StrapiAuth } from '../strapi';
import { actingFor, type ActingFor } from './acting-for';
import type { AdminReader } from './admin-reader';
import { callerKind, personFor, type Naming } from './caller';
import type { ContactTokensService } from './contact-tokens';
import { contentGate, type EntryGate } from './entry-gate';
import { privacySignal } from './privacy-signal';
import { typesFor } from './readable-types';

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

interface PersonParts {
  contactTokens: ContactTokensService;
  emailHashes: EmailHashesService;
}

interface Parts extends PersonParts {
  auth: StrapiAuth;
  config: ReadConfig;
  consents: ConsentsService;
  contentAPI: ContentApi;
  getModel: GetModel;
  optedInTypes: OptedInTypesService;
}

/** The caller of the content API who sends a request. */
export const createCallers =
  (parts: Parts) =>
  (ctx: Context): Caller => {
    const { auth } = ctx.state;
    const signal = privacySignal(parts.config, ctx.get('Sec-GPC'));
    return {
      actingFor: (naming) => actingFor(parts, { kind: callerKind(auth), signal }, naming),
      types: (asked) => typesFor(parts, auth, asked),
      gate: contentGate(parts, auth),
    };
  };

export type Callers = ReturnType<typeof createCallers>;

interface AdminParts extends PersonParts {
  adminReader: AdminReader;
}

/** The admin user who sends a request: they may ask for every contact, as of any time. */
export const createAdminCallers =
  ({ adminReader, ...parts }: AdminParts) =>
  (ctx: Context): Caller => {
    const { userAbility } = ctx.state;
    return {
      actingFor: (naming) => ({
        person: personFor(parts, 'full-access-token', naming),
        describeContact: true,
      }),
      types: (asked) => Promise.resolve(adminReader.types(userAbility, asked)),
      gate: adminReader.gate(userAbility),
    };
  };

export type AdminCallers = ReturnType<typeof createAdminCallers>;
