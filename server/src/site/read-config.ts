import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../../plugin/plugin-id';
import type { LifecycleConfig } from './lifecycle-config';

/** The plugin's settings, checked by `parseConfig` when Strapi loaded them. */
export const lifecycleConfig = (strapi: Core.Strapi): LifecycleConfig =>
  strapi.config.get(`plugin::${PLUGIN_ID}`);
