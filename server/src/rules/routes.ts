import { PERMISSIONS } from '../../../plugin/contracts/permissions';
import { adminRoute } from '../http';

export const adminRoutes = [
  adminRoute('GET', '/rules', 'admin-rule.find', PERMISSIONS.readRules),
  adminRoute('POST', '/rules', 'admin-rule.create', PERMISSIONS.writeRules),
  adminRoute('POST', '/rules/check', 'admin-rule.check', PERMISSIONS.readRules),
  adminRoute('GET', '/rules/:id', 'admin-rule.findOne', PERMISSIONS.readRules),
  adminRoute('PUT', '/rules/:id', 'admin-rule.update', PERMISSIONS.writeRules),
  adminRoute('DELETE', '/rules/:id', 'admin-rule.delete', PERMISSIONS.writeRules),
];
