import {
  mapCollections,
  type Collection,
  type TaxonomyDocument,
} from '../document/taxonomy-document';

interface Retirement {
  collection: Collection;
  key: string;
  /** Key of the term that replaces it in tags, intents, formats and touchpoint types; null for none. */
  replacedBy: string | null;
  /**
   * Without a replacement: key of the term that its dependants move to. Null: intents are retired, formats and
   * touchpoint types lose the reference.
   */
  dependantsTo: string | null;
}

/** Moves or retires what refers to a stage that has no replacement. */
function withoutStage(
  document: TaxonomyDocument,
  gone: string,
  to: string | null,
): TaxonomyDocument {
  return {
    ...document,
    intents: document.intents.map((intent) => {
      if (intent.stage !== gone || intent.retired) return intent;
      return to === null ? { ...intent, retired: true } : { ...intent, stage: to };
    }),
    formats: document.formats.map((format) => {
      const stages = format.stages.flatMap((stage) => (stage === gone ? (to ?? []) : stage));
      return { ...format, stages: [...new Set(stages)] };
    }),
    touchpointTypes: document.touchpointTypes.map((type) => ({
      ...type,
      stage: type.stage === gone ? to : type.stage,
    })),
  };
}

const withoutIntents = (document: TaxonomyDocument, gone: Set<string>, to: string | null) => {
  const kept = (intent: string | null) => (intent !== null && gone.has(intent) ? to : intent);
  return {
    ...document,
    touchpointTypes: document.touchpointTypes.map((type) => ({
      ...type,
      intent: kept(type.intent),
      loyalIntent: kept(type.loyalIntent),
    })),
  };
};

const retiredIntents = (before: TaxonomyDocument, after: TaxonomyDocument): Set<string> =>
  new Set(
    after.intents
      .filter(
        ({ key, retired }) => retired && before.intents.some((i) => i.key === key && !i.retired),
      )
      .map(({ key }) => key),
  );

/** Retires a term and updates everything that refers to it. */
export function retireTerm(
  document: TaxonomyDocument,
  { collection, key, replacedBy, dependantsTo }: Retirement,
): TaxonomyDocument {
  const retired = mapCollections((name) =>
    document[name].map((term) =>
      name === collection && term.key === key ? { ...term, retired: true, replacedBy } : term,
    ),
  );
  // References follow the replacement without further changes.
  if (replacedBy !== null) return retired;
  if (collection === 'intents') return withoutIntents(retired, new Set([key]), dependantsTo);
  if (collection !== 'stages') return retired;
  const moved = withoutStage(retired, key, dependantsTo);
  return withoutIntents(moved, retiredIntents(document, moved), null);
}
