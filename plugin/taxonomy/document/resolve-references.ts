import { successorsOf, type Successors } from './successors';
import type { FormatTerm, IntentTerm, TaxonomyDocument, TypeTerm } from './taxonomy-document';

const follow = (known: ReadonlyMap<string, string | null>, key: string | null): string | null =>
  key === null ? null : (known.get(key) ?? null);

/** An intent is retired together with its home stage. */
function resolvedIntent(intent: IntentTerm, { stages }: Successors): IntentTerm {
  const stage = follow(stages, intent.stage);
  return stage === null ? { ...intent, retired: true } : { ...intent, stage };
}

const resolvedFormat = (format: FormatTerm, { stages }: Successors): FormatTerm => ({
  ...format,
  stages: [...new Set(format.stages.flatMap((stage) => follow(stages, stage) ?? []))],
});

const resolvedType = (type: TypeTerm, { stages, intents, formats }: Successors): TypeTerm => ({
  ...type,
  seenIn: [...new Set(type.seenIn.flatMap((format) => follow(formats, format) ?? []))],
  stage: follow(stages, type.stage),
  intent: follow(intents, type.intent),
  loyalIntent: follow(intents, type.loyalIntent),
});

/** Replaces references to retired terms by their successors, or removes them. */
export function resolveReferences(
  document: TaxonomyDocument,
  successors: Successors = successorsOf(document),
): TaxonomyDocument {
  return {
    ...document,
    intents: document.intents.map((intent) => resolvedIntent(intent, successors)),
    formats: document.formats.map((format) => resolvedFormat(format, successors)),
    touchpointTypes: document.touchpointTypes.map((type) => resolvedType(type, successors)),
  };
}
