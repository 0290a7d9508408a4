import review from './review.json';
import tag from './tag.json';
import term from './term.json';

export default { review: { schema: review }, tag: { schema: tag }, term: { schema: term } };
