export { adminContact } from './admin-controller';
export { createContacts } from './contacts';
export { contact } from './controller';
export { createContactRecords } from './records';
export { adminRoutes, contentRoutes } from './routes';
