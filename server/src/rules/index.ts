export { adminRule } from './controller';
export { adminRoutes } from './routes';
export { createRules, type RulesService } from './rules';
