import type { Permission } from '@strapi/strapi/admin';

import { PERMISSIONS } from '../../plugin/contracts/permissions';

const permission = (action: string): Permission => ({ action, subject: null });

// Outside of components, because `useRBAC` refetches whenever it gets another array.

/** Tells `canRead` and `canWrite`. */
export const READ_AND_WRITE_TAGS = [
  permission(PERMISSIONS.readTags),
  permission(PERMISSIONS.writeTags),
];

/** Tells `canUpdate`: whoever may not update entries of a type may not tag them, either. */
export const updateEntries = (contentType: string): Permission => ({
  action: 'plugin::content-manager.explorer.update',
  subject: contentType,
});

export const READ_TAGS = [permission(PERMISSIONS.readTags)];

export const READ_COVERAGE = [permission(PERMISSIONS.readCoverage)];

export const READ_TAXONOMY = [permission(PERMISSIONS.readTaxonomy)];

/** Tells `canUpdate`. */
export const UPDATE_SETTINGS = [permission(PERMISSIONS.updateSettings)];
export const READ_JOURNEYS = [permission(PERMISSIONS.readJourneys)];

export const READ_PERFORMANCE = [permission(PERMISSIONS.readPerformance)];

/** Tells `canRead` and `canBulk`. */
export const BULK_TAGS = [permission(PERMISSIONS.readTags), permission(PERMISSIONS.bulkTags)];

export const READ_CONTACTS = [permission(PERMISSIONS.readContacts)];

/** Tells `canExport`, `canDelete` and `canPreview`. */
export const USE_CONTACTS = [
  permission(PERMISSIONS.exportContact),
  permission(PERMISSIONS.deleteContact),
  permission(PERMISSIONS.previewRecommendations),
];

export const READ_SOURCES = [permission(PERMISSIONS.readSources)];

/** Tells `canResolveUrls`. */
export const RESOLVE_URLS = [permission(PERMISSIONS.resolveUrls)];

export const READ_RULES = [permission(PERMISSIONS.readRules)];

/** Tells `canRead` and `canWrite`. */
export const READ_AND_WRITE_RULES = [
  permission(PERMISSIONS.readRules),
  permission(PERMISSIONS.writeRules),
];

export const READ_EXPERIMENTS = [permission(PERMISSIONS.readExperiments)];

/** Tells `canWrite`. */
export const WRITE_EXPERIMENTS = [permission(PERMISSIONS.writeExperiments)];

export const PREVIEW = [permission(PERMISSIONS.previewRecommendations)];

/** Any of these permissions shows the menu entry. Separate from the pages, which are loaded later. */
export const ANY_PAGE = [
  ...READ_COVERAGE,
  ...READ_JOURNEYS,
  ...READ_PERFORMANCE,
  ...READ_TAGS,
  ...READ_RULES,
  ...READ_EXPERIMENTS,
  ...PREVIEW,
  ...READ_CONTACTS,
  ...READ_SOURCES,
];
