import type { EmailHashesService } from '../people';
import type { AdminReader } from './admin-reader';
import { personFor, type Caller } from './caller';
import type { ContactTokensService } from './contact-tokens';
import type { Ability } from './permission-checker';

interface Parts {
  adminReader: AdminReader;
  contactTokens: ContactTokensService;
  emailHashes: EmailHashesService;
}

/** The admin user with `ctx.state.userAbility`, who may ask for every contact, as of any time. */
export const createAdminCallers =
  ({ adminReader, ...parts }: Parts) =>
  (ability: Ability): Caller => ({
    actingFor: (naming) => ({
      person: personFor(parts, 'full-access-token', naming),
      describeContact: true,
    }),
    types: (asked) => Promise.resolve(adminReader.types(ability, asked)),
    gate: adminReader.gate(ability),
    sight: () => adminReader.sight(ability),
  });

export type AdminCallers = ReturnType<typeof createAdminCallers>;
