import type { Taxonomy } from '../../taxonomy/taxonomy';
import type { RuleDefinition } from './rule';

/** Something that a rule names and the site does not have: a term that was retired, a type that takes part no more. */
export interface RuleProblem {
  /** Where it stands in the rule: `target.stages`, `when.did.types`. */
  path: string;
  key: string;
}

/** What a site's rules may name. */
export interface RuleVocabulary {
  taxonomy: Taxonomy;
  /** uids of the content types that take part. */
  contentTypes: readonly string[];
}

/** What keeps a rule from applying: it was made for a vocabulary that the site does not use any more. */
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
