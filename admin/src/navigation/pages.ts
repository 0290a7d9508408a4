import type { Permission } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';

import { PREVIEW, READ_COVERAGE, READ_RULES } from '../permissions';
import type { TranslationId } from '../translations/translation-id';

/** The groups of pages, in the order in which the menu shows them. */
export const SECTIONS = ['pages.audit', 'pages.steering'] as const satisfies TranslationId[];

export interface LifecyclePage {
  /** Below the plugin's own address. */
  path: string;
  label: TranslationId;
  section: (typeof SECTIONS)[number];
  /** Who holds one of them may open the page. */
  permissions: Permission[];
  load: () => Promise<{ default: ComponentType }>;
}

/** One page a question. The first that a person may open is where the menu entry leads. */
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
    path: 'preview',
    label: 'pages.preview',
    section: 'pages.steering',
    permissions: PREVIEW,
    load: () =>
      import('../preview/PreviewPage').then(({ PreviewPage }) => ({ default: PreviewPage })),
  },
  {
    path: 'rules',
    label: 'pages.rules',
    section: 'pages.steering',
    permissions: READ_RULES,
    load: () => import('../rules/RulesPage').then(({ RulesPage }) => ({ default: RulesPage })),
  },
];
