import type { Taxonomy } from '../../taxonomy/taxonomy';
import type { RuleDefinition } from './rule';

/** Something that a rule names and the site no longer has: a retired term, a type that is not opted in any more. */
export interface RuleProblem {
  /** Where in the rule: `target.stages`, `when.did.types`. */
  path: string;
  key: string;
}

/** What rules may name. */
interface RuleVocabulary {
  taxonomy: Taxonomy;
  /** uids of the opted-in content types. */
  contentTypes: readonly string[];
}

/** Everything that a rule names and that does not exist any more. */
export function ruleProblems(
  { target, when }: RuleDefinition,
  { taxonomy, contentTypes }: RuleVocabulary,
): RuleProblem[] {
  const missing = (path: string, keys: string[], known: readonly string[]): RuleProblem[] =>
    keys.filter((key) => !known.includes(key)).map((key) => ({ path, key }));
  const keysOf = (terms: { key: string }[]): string[] => terms.map(({ key }) => key);
  const [stages, intents] = [keysOf(taxonomy.stages), keysOf(taxonomy.intents)];
  return [
    ...missing('target.stages', target.stages, stages),
    ...missing('target.intents', target.intents, intents),
    ...missing('target.formats', target.formats, keysOf(taxonomy.formats)),
    ...missing('target.topics', target.topics, keysOf(taxonomy.topics)),
    ...missing('target.contentTypes', target.contentTypes, contentTypes),
    ...missing(
      'target.entries',
      [...new Set(target.entries.map(({ contentType }) => contentType))],
      contentTypes,
    ),
    ...missing('when.stages', when.stages, stages),
    ...missing('when.intents', when.intents, intents),
    ...missing('when.did.types', when.did?.types ?? [], keysOf(taxonomy.touchpointTypes)),
  ];
}
