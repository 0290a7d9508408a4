import { successorOf } from '../../../plugin/taxonomy/successor-of';
import type { Facet, Taxonomy } from '../../../plugin/taxonomy/taxonomy';
import { requireNone } from '../http';

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
 * A slot in current terms: a term that was replaced stands for its successor. A retired term without one stays, because
 * entries may still be tagged with it.
 * @throws ValidationError that names each term that the taxonomy has never declared, because nothing could match it
 */
export function knownSlot<Asked extends Slot>(taxonomy: Taxonomy, slot: Asked): Asked {
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
