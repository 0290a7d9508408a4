import { limitRate } from './access/limit-rate';
import { noteErrors } from './sources/note-errors';

/** By the names under which routes ask for them. */
export default { 'limit-rate': limitRate, 'note-errors': noteErrors };
