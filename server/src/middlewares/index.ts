import { limitRate } from './limit-rate';

/** By the names under which routes ask for them. */
export default { 'limit-rate': limitRate };
