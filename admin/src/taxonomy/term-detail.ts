import type {
  AnyTerm,
  TaxonomyDocument,
} from '../../../plugin/taxonomy/document/taxonomy-document';

const labelsOf = (keys: string[], terms: AnyTerm[]): string =>
  keys.map((key) => terms.find((term) => term.key === key)?.label ?? key).join(', ');

/** The detail beside a term's name: a stage's goal, an intent's home stage, or the stages that others serve. */
export function termDetail(term: AnyTerm, { stages, intents }: TaxonomyDocument): string {
  if ('goal' in term) return term.goal;
  if ('stages' in term) return labelsOf(term.stages, stages);
  if (!('stage' in term) || term.stage === null) return '';
  const intent = 'intent' in term && term.intent !== null ? [labelsOf([term.intent], intents)] : [];
  return [labelsOf([term.stage], stages), ...intent].join(' · ');
}
