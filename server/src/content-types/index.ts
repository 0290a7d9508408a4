import review from './review.json';
import rule from './rule.json';
import tag from './tag.json';
import term from './term.json';

export default {
  review: { schema: review },
  rule: { schema: rule },
  tag: { schema: tag },
  term: { schema: term },
};
