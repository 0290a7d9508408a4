import type { LifecycleConfig } from './lifecycle-config';

/** The plugin's settings as they are now, checked when Strapi loaded them. */
export type ReadConfig = () => LifecycleConfig;
