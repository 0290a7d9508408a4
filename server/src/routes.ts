import { adminRoutes as taggingAdmin } from './tagging';
import { adminRoutes as reportsAdmin } from './reports';
import { adminRoutes as taxonomySettingsAdmin } from './taxonomy-settings';
import { adminRoutes as coverageAdmin, contentRoutes as coverageContent } from './coverage';
import {
  adminRoutes as recommendationsAdmin,
  contentRoutes as recommendationsContent,
} from './recommendations';
import { adminRoutes as libraryAdmin, contentRoutes as libraryContent } from './library';
import { adminRoutes as rulesAdmin } from './rules';
import { adminRoutes as experimentsAdmin } from './experiments';
import { adminRoutes as sourcesAdmin } from './sources';
import { adminRoutes as contactsAdmin, contentRoutes as contactsContent } from './contacts';
import { contentRoutes as ingestionContent } from './ingestion';
import { contentRoutes as frontendsContent } from './frontends';
import { contentRoutes as taxonomyContent, adminRoutes as taxonomyAdmin } from './taxonomy';

export const adminRoutes = [
  ...taggingAdmin,
  ...reportsAdmin,
  ...taxonomyAdmin,
  ...taxonomySettingsAdmin,
  ...coverageAdmin,
  ...recommendationsAdmin,
  ...libraryAdmin,
  ...rulesAdmin,
  ...experimentsAdmin,
  ...sourcesAdmin,
  ...contactsAdmin,
];

export const contentRoutes = [
  ...recommendationsContent,
  ...ingestionContent,
  ...contactsContent,
  ...libraryContent,
  ...taxonomyContent,
  ...coverageContent,
  ...frontendsContent,
];
