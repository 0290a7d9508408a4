import type { Permission } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';

import {
  BULK_TAGS,
  PREVIEW,
  READ_CONTACTS,
  READ_COVERAGE,
  READ_EXPERIMENTS,
  READ_JOURNEYS,
  READ_PERFORMANCE,
  READ_RULES,
  READ_SOURCES,
  READ_TAGS,
} from '../permissions';
import type { TranslationId } from '../translations/translation-id';

/** The groups of pages, in the order in which the menu shows them. */
export const SECTIONS = [
  'pages.audit',
  'pages.content',
  'pages.steering',
  'pages.people',
] as const satisfies TranslationId[];

export interface LifecyclePage {
  /** Path below the plugin's own. */
  path: string;
  label: TranslationId;
  section: (typeof SECTIONS)[number];
  /** Any of these permissions opens the page. */
  permissions: Permission[];
  load: () => Promise<{ default: ComponentType }>;
}

/** All pages; the menu entry leads to the first that the user may open. */
export const PAGES: LifecyclePage[] = [
  {
    path: 'coverage',
    label: 'pages.coverage',
    section: 'pages.audit',
    permissions: READ_COVERAGE,
    load: () =>
      import('../coverage/CoveragePage').then(({ CoveragePage }) => ({ default: CoveragePage })),
  },
  {
    path: 'journeys',
    label: 'pages.journeys',
    section: 'pages.audit',
    permissions: READ_JOURNEYS,
    load: () =>
      import('../journeys/JourneysPage').then(({ JourneysPage }) => ({ default: JourneysPage })),
  },
  {
    path: 'performance',
    label: 'pages.performance',
    section: 'pages.audit',
    permissions: READ_PERFORMANCE,
    load: () =>
      import('../performance/PerformancePage').then(({ PerformancePage }) => ({
        default: PerformancePage,
      })),
  },
  {
    path: 'tagging',
    label: 'pages.tagging',
    section: 'pages.content',
    permissions: READ_TAGS,
    load: () =>
      import('../tagging/TaggingPage').then(({ TaggingPage }) => ({ default: TaggingPage })),
  },
  {
    path: 'import-export',
    label: 'pages.import-export',
    section: 'pages.content',
    permissions: BULK_TAGS,
    load: () =>
      import('../import-export/ImportExportPage').then(({ ImportExportPage }) => ({
        default: ImportExportPage,
      })),
  },
  {
    path: 'rules',
    label: 'pages.rules',
    section: 'pages.steering',
    permissions: READ_RULES,
    load: () => import('../rules/RulesPage').then(({ RulesPage }) => ({ default: RulesPage })),
  },
  {
    path: 'experiments',
    label: 'pages.experiments',
    section: 'pages.steering',
    permissions: READ_EXPERIMENTS,
    load: () =>
      import('../experiments/ExperimentsPage').then(({ ExperimentsPage }) => ({
        default: ExperimentsPage,
      })),
  },
  {
    path: 'preview',
    label: 'pages.preview',
    section: 'pages.steering',
    permissions: PREVIEW,
    load: () =>
      import('../preview/PreviewPage').then(({ PreviewPage }) => ({ default: PreviewPage })),
  },
  {
    path: 'contacts',
    label: 'pages.contacts',
    section: 'pages.people',
    permissions: READ_CONTACTS,
    load: () =>
      import('../contacts/ContactsPage').then(({ ContactsPage }) => ({ default: ContactsPage })),
  },
  {
    path: 'sources',
    label: 'pages.sources',
    section: 'pages.people',
    permissions: READ_SOURCES,
    load: () =>
      import('../sources/SourcesPage').then(({ SourcesPage }) => ({ default: SourcesPage })),
  },
];
