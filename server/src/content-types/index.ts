import tag from './tag.json';
import term from './term.json';

export default { tag: { schema: tag }, term: { schema: term } };
