import type { Facet } from '../../taxonomy/taxonomy';
import type { LogOdds } from '../knowledge/belief';
import { NOTHING_KNOWN } from '../knowledge/format-beliefs';
import { FacetModel } from './facet-model';
import type { Features } from './features';

/** A tagged entry, ready to be learned. A facet without terms teaches what was dismissed in it, if anything. */
export interface TaggedExample {
  features: Features;
  /** What is believed of it without any tags. */
  believed: Record<Facet, LogOdds>;
  terms: Record<Facet, string[]>;
  /** Terms that were suggested and that an editor dismissed. */
  dismissed: Record<Facet, string[]>;
}

/** A model for each facet. An entry has one format, and any number of the other terms. */
export class FacetModels {
  readonly byFacet: Readonly<Record<Facet, FacetModel>> = {
    format: new FacetModel(NOTHING_KNOWN),
    stage: new FacetModel(null),
    intent: new FacetModel(null),
    topic: new FacetModel(null),
  };

  learn({ features, believed, terms, dismissed }: TaggedExample): void {
    for (const facet of ['format', 'stage', 'intent', 'topic'] as const) {
      const example = { features, believed: believed[facet] };
      const model = this.byFacet[facet];
      if (terms[facet].length > 0) model.learn({ ...example, terms: terms[facet] });
      else if (dismissed[facet].length > 0) model.refuse({ ...example, terms: dismissed[facet] });
    }
  }
}
