import { successorOf } from '../../../plugin/taxonomy/successor-of';
import type { Facet } from '../../../plugin/taxonomy/taxonomy';
import { requireNone } from '../http';
import type { TaxonomyService } from './taxonomy';

/** Term keys that a request restricts its answer to. */
interface Slot {
  stages: string[];
  intents: string[];
  formats: string[];
  topics?: string[];
}

const FACETS_OF_SLOT: [keyof Slot, Facet][] = [
  ['stages', 'stage'],
  ['intents', 'intent'],
  ['formats', 'format'],
  ['topics', 'topic'],
];

/**
 * A slot in terms of today: what asks for a term that was replaced gets what replaced it. What still is tagged with a
 * retired term can be asked for by it.
 * @throws ValidationError that names each term that the taxonomy has never declared: nothing could ever match it.
 */
export function knownSlot<Asked extends Slot>(
  taxonomyService: TaxonomyService,
  slot: Asked,
): Asked {
  const taxonomy = taxonomyService.current();
  const known = (name: keyof Slot, facet: Facet, term: string): boolean =>
    taxonomy[name].some(({ key }) => key === term) ||
    taxonomy.retired?.some((retired) => retired.facet === facet && retired.key === term) === true;
  const unknown = FACETS_OF_SLOT.flatMap(([name, facet]) =>
    (slot[name] ?? [])
      .filter((term) => !known(name, facet, term))
      .map((term) => ({ path: [name], message: `Unknown term "${term}" in ${name}` })),
  );
  requireNone(unknown);
  const current = FACETS_OF_SLOT.flatMap(([name, facet]) => {
    const terms = slot[name]?.map((term) => successorOf(facet, term, taxonomy));
    return terms ? [[name, terms]] : [];
  });
  return { ...slot, ...Object.fromEntries(current) };
}
