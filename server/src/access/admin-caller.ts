import { errors } from '@strapi/utils';

import type { EmailHashesService } from '../people';
import type { OptedInType, OptedInTypesService } from '../site';
import type { Context, FindPlugin, FindService } from '../strapi';
import { chosenTypes, personFor, type Caller } from './caller';
import type { ContactTokensService } from './contact-tokens';
import type { Entry, EntryGate, EntryQuery } from './entry-gate';

interface PermissionCheckers {
  create(options: { userAbility: unknown; model: string }): { can: { read(): boolean } };
}

const mayRead = (plugin: FindPlugin, ctx: Context, uid: string): boolean => {
  const checkers: PermissionCheckers = plugin('content-manager').service('permission-checker');
  return checkers.create({ userAbility: ctx.state.userAbility, model: uid }).can.read();
};

const refuse = (uid: string): never => {
  throw new errors.ForbiddenError(`Your role may not read entries of ${uid}`);
};

/** @throws ForbiddenError when the admin user may not read entries of the type in the Content Manager. */
export function requireAdminRead(plugin: FindPlugin, ctx: Context, uid: string): void {
  if (!mayRead(plugin, ctx, uid)) refuse(uid);
}

interface TypeParts {
  plugin: FindPlugin;
  optedInTypes: OptedInTypesService;
}

/**
 * The opted-in types whose entries the admin user may read in the Content Manager: those asked for, or all.
 * @throws ForbiddenError for one that the user may not read, ValidationError for one that does not take part.
 */
export function adminTypesFor(
  { plugin, optedInTypes }: TypeParts,
  ctx: Context,
  asked?: string[],
): OptedInType[] {
  const readable = optedInTypes.all().filter(({ uid }) => mayRead(plugin, ctx, uid));
  return chosenTypes(optedInTypes, readable, asked, refuse);
}

const READ = 'plugin::content-manager.explorer.read';

interface PermissionsManager {
  validateQuery(query: EntryQuery, options: { subject: string }): Promise<unknown>;
  sanitizeQuery(query: EntryQuery, options: { subject: string }): Promise<EntryQuery>;
  addPermissionsQueryTo(query: EntryQuery): Promise<EntryQuery> | EntryQuery;
  sanitizeOutput(entry: Entry, options: { subject: string }): Promise<Entry>;
}

interface PermissionService {
  createPermissionsManager(options: {
    ability: unknown;
    action: string;
    model: string;
  }): PermissionsManager;
}

/**
 * For an admin user: what their role may read in the Content Manager. Conditions of the role narrow the query. Fields
 * are those of the role as a whole: an entry of which some fields were asked for lacks what conditions look at.
 */
const adminGate = (service: FindService, ctx: Context): EntryGate => {
  const managerOf = (uid: string): PermissionsManager =>
    (service('admin::permission') as unknown as PermissionService).createPermissionsManager({
      ability: ctx.state.userAbility,
      action: READ,
      model: uid,
    });
  return {
    audience: () => null,

    async query(uid, query) {
      const manager = managerOf(uid);
      await manager.validateQuery({ ...query }, { subject: uid });
      return manager.addPermissionsQueryTo(
        await manager.sanitizeQuery({ ...query }, { subject: uid }),
      );
    },

    output: (uid, entries) =>
      Promise.all(entries.map((entry) => managerOf(uid).sanitizeOutput(entry, { subject: uid }))),
  };
};

interface Parts extends TypeParts {
  contactTokens: ContactTokensService;
  emailHashes: EmailHashesService;
  service: FindService;
}

/** The admin user who sends a request: they may ask for every contact, as of any time. */
export const createAdminCallers =
  (parts: Parts) =>
  (ctx: Context): Caller => ({
    actingFor: (naming) => ({
      person: personFor(parts, 'full-access-token', naming),
      describeContact: true,
    }),
    types: (asked) => Promise.resolve(adminTypesFor(parts, ctx, asked)),
    gate: adminGate(parts.service, ctx),
  });

export type AdminCallers = ReturnType<typeof createAdminCallers>;
