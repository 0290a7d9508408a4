export { adminContact } from './admin-controller';
export { createContacts } from './contacts';
export { contact } from './controller';
export { me } from './me-controller';
export { createContactOverview } from './overview';
export { createContactRecords } from './records';
export { createSetTraits } from './set-traits';
export { adminRoutes, contentRoutes } from './routes';
