import type { UID } from '@strapi/strapi';

import type { SeedType } from '../seed/types';

export const uidOf = (type: SeedType): UID.CollectionType => `api::${type}.${type}`;
