import type { Facet } from '../../taxonomy/taxonomy';
import type { LogOdds } from '../knowledge/belief';
import { lookAt as lookAtEntry, type LookAt } from '../look';
import { FacetModel } from './facet-model';
import type { Features } from './features';
import { FormatModel } from './format-model';

/** The facets of which an entry may have several terms. */
const PLURAL_FACETS = ['stage', 'intent', 'topic'] as const;
export type PluralFacet = (typeof PLURAL_FACETS)[number];

/** A tagged entry, ready to be learned. A facet without terms teaches what was dismissed in it, if anything. */
export interface TaggedExample {
  features: Features;
  /** What is believed of it without any tags. */
  believed: Record<PluralFacet, LogOdds>;
  terms: Record<PluralFacet, string[]>;
  /** Terms that were suggested and that an editor dismissed. */
  dismissed: Record<PluralFacet, string[]>;
}

/** What was learned of each facet. */
export class FacetModels {
  readonly plural: Readonly<Record<PluralFacet, FacetModel>> = {
    stage: new FacetModel(),
    intent: new FacetModel(),
    topic: new FacetModel(),
  };

  constructor(
    readonly lookAt: LookAt = lookAtEntry,
    readonly format: FormatModel = new FormatModel(),
  ) {}

  tellingWords(facet: Facet, term: string, features: Features, most: number): string[] {
    const model = facet === 'format' ? this.format : this.plural[facet];
    return model.tellingWords(term, features, most);
  }

  learn({ features, believed, terms, dismissed }: TaggedExample): void {
    for (const facet of PLURAL_FACETS) {
      const example = { features, believed: believed[facet] };
      const model = this.plural[facet];
      if (terms[facet].length > 0) model.learn({ ...example, terms: terms[facet] });
      else if (dismissed[facet].length > 0) model.refuse({ ...example, terms: dismissed[facet] });
    }
  }
}
