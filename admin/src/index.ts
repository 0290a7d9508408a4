import { GridNine } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

import { PLUGIN_ID } from '../../plugin/plugin-id';
import { ChangeTagsAction } from './list/ChangeTagsAction';
import { addTagsColumn } from './list/add-tags-column';
import { LifecyclePanel } from './panel/LifecyclePanel';
import { followCreation } from './panel/follow-creation';
import { ANY_PAGE, READ_COVERAGE, READ_TAXONOMY } from './permissions';
import { loadTranslations } from './translations/load-translations';
import { getTranslationId } from './translations/translation-id';

/** Right after the Content Manager (1) and Releases (2). */
const MENU_POSITION = 3;

export default {
  register(app: StrapiApp): void {
    app.addMiddlewares([() => followCreation]);
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: GridNine,
      intlLabel: { id: getTranslationId('plugin.name'), defaultMessage: 'Lifecycle' },
      Component: () =>
        import('./navigation/LifecyclePages').then(({ LifecyclePages }) => ({
          default: LifecyclePages,
        })),
      permissions: ANY_PAGE,
      position: MENU_POSITION,
    });
    app.widgets.register({
      id: 'coverage',
      pluginId: PLUGIN_ID,
      icon: GridNine,
      title: { id: getTranslationId('widget.title'), defaultMessage: 'Lifecycle coverage' },
      link: {
        label: { id: getTranslationId('widget.open'), defaultMessage: 'Open coverage' },
        href: `/plugins/${PLUGIN_ID}/coverage`,
      },
      component: () =>
        import('./coverage/CoverageWidget').then(({ CoverageWidget }) => CoverageWidget),
      permissions: READ_COVERAGE,
    });
    app.addSettingsLink(
      {
        id: PLUGIN_ID,
        intlLabel: { id: getTranslationId('plugin.name'), defaultMessage: 'Lifecycle' },
      },
      {
        id: `${PLUGIN_ID}-taxonomy`,
        to: `${PLUGIN_ID}/taxonomy`,
        intlLabel: { id: getTranslationId('taxonomy.title'), defaultMessage: 'Taxonomy' },
        Component: () =>
          import('./taxonomy/TaxonomyPage').then(({ TaxonomyPage }) => ({ default: TaxonomyPage })),
        permissions: READ_TAXONOMY,
      },
    );
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>): void {
    const { addEditViewSidePanel, addBulkAction } = app.getPlugin('content-manager').apis;
    if (typeof addEditViewSidePanel === 'function') addEditViewSidePanel([LifecyclePanel]);
    if (typeof addBulkAction === 'function') addBulkAction([ChangeTagsAction]);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', addTagsColumn);
  },

  registerTrads({ locales }: { locales: string[] }) {
    return loadTranslations(locales);
  },
};
