import { limitRate } from './limit-rate';
import { noteErrors } from './note-errors';

/** By the names under which routes ask for them. */
export default { 'limit-rate': limitRate, 'note-errors': noteErrors };
