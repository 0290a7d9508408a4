import { adminRoutes as taggingAdmin } from './tagging/routes';
import { adminRoutes as reportsAdmin } from './reports/routes';
import { adminRoutes as taxonomySettingsAdmin } from './taxonomy-settings/routes';
import { adminRoutes as coverageAdmin } from './coverage/routes';
import { adminRoutes as recommendationsAdmin } from './recommendations/routes';
import { adminRoutes as libraryAdmin } from './library/routes';
import { adminRoutes as rulesAdmin } from './rules/routes';
import { adminRoutes as experimentsAdmin } from './experiments/routes';
import { adminRoutes as sourcesAdmin } from './sources/routes';
import { adminRoutes as contactsAdmin } from './contacts/routes';
import { contentRoutes as recommendationsContent } from './recommendations/routes';
import { contentRoutes as ingestionContent } from './ingestion/routes';
import { contentRoutes as contactsContent } from './contacts/routes';
import { contentRoutes as libraryContent } from './library/routes';
import { contentRoutes as taxonomyContent, adminRoutes as taxonomyAdmin } from './taxonomy/routes';
import { contentRoutes as coverageContent } from './coverage/routes';

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
];
