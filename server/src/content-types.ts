import review from './tags/review.json';
import rule from './rules/rule.json';
import tag from './tags/tag.json';
import term from './taxonomy/term.json';

export default {
  review: { schema: review },
  rule: { schema: rule },
  tag: { schema: tag },
  term: { schema: term },
};
