import { createRequire } from 'node:module';

import type { LifecycleConfig } from 'strapi-plugin-lifecycle-map/strapi-server';

interface BuiltPlugin {
  config: { default: LifecycleConfig; validator(config: object): void };
}

// Built, as Strapi loads it.
const { default: plugin } = createRequire(import.meta.url)(
  'strapi-plugin-lifecycle-map/strapi-server',
) as { default: BuiltPlugin };

export const defaultSettings = plugin.config.default;

/** @throws Error that names each setting that is wrong */
export const validateSettings = (config: object): void => plugin.config.validator(config);
