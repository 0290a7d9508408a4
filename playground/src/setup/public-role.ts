import type { Core } from '@strapi/strapi';

const CONTENT_TYPES = ['article', 'case-study', 'demo', 'course'];

const ACTIONS = [
  ...CONTENT_TYPES.flatMap((name) => [`api::${name}.${name}.find`, `api::${name}.${name}.findOne`]),
  'plugin::lifecycle-map.recommendation.find',
  'plugin::lifecycle-map.touchpoint.create',
  'plugin::lifecycle-map.source.segment',
  'plugin::lifecycle-map.me.export',
  'plugin::lifecycle-map.me.delete',
  'plugin::lifecycle-map.me.consent',
];

/** Lets visitors read the library, post touchpoints and fetch recommendations. */
export async function grantPublicRole(strapi: Core.Strapi): Promise<void> {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' }, populate: ['permissions'] });
  const granted: string[] = role.permissions.map(({ action }: { action: string }) => action);
  for (const action of ACTIONS.filter((name) => !granted.includes(name))) {
    await strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action, role: role.id } });
  }
}
