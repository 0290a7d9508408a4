import type { Core } from '@strapi/strapi';

const ADMIN = {
  firstname: 'Demo',
  lastname: 'Editor',
  email: 'editor@example.com',
  password: 'Lifecycle-demo-1',
};

const TOKENS = [
  { name: 'Demo full access', type: 'full-access', as: 'apiToken' },
  { name: 'Demo read only', type: 'read-only', as: 'readOnlyToken' },
] as const;

async function ensureAdmin(strapi: Core.Strapi): Promise<void> {
  const users = strapi.service('admin::user');
  if (await users.exists({ email: ADMIN.email })) return;
  const role = await strapi.service('admin::role').getSuperAdmin();
  await users.create({ ...ADMIN, isActive: true, registrationToken: null, roles: [role.id] });
}

/** Strapi only stores hashes of tokens, so each start of the demo replaces them. */
async function renewToken(strapi: Core.Strapi, name: string, type: string): Promise<string> {
  const tokens = strapi.service('admin::api-token');
  const [known] = await strapi.db.query('admin::api-token').findMany({ where: { name } });
  if (known) await tokens.revoke(known.id);
  const { accessKey } = await tokens.create({ name, type, description: '', lifespan: null });
  return accessKey;
}

/** Access data for trying the demo. */
export async function openDemo(strapi: Core.Strapi): Promise<Record<string, string>> {
  await ensureAdmin(strapi);
  const access: Record<string, string> = {
    adminEmail: ADMIN.email,
    adminPassword: ADMIN.password,
  };
  for (const { name, type, as } of TOKENS) access[as] = await renewToken(strapi, name, type);
  return access;
}
