import type { Axes, TermFilters } from '../../../plugin/coverage/axes';
import { Demand } from '../../../plugin/coverage/demand';
import { matchesFilters } from '../../../plugin/coverage/contact-need';
import { Supply } from '../../../plugin/coverage/supply';
import { contactNeeds } from './contact-needs';
import type { PublishedLibrary } from './library';
import type { ModelService } from '../model';
import type { TaxonomyService } from '../taxonomy';

interface Parts {
  model: ModelService;
  taxonomy: TaxonomyService;
}

/** Counts the contacts of each cell, and those for whom nothing unseen is left there. */
export type CountDemand = (
  library: PublishedLibrary,
  axes: Axes,
  filters: TermFilters,
  /** Milliseconds since 1970. */
  now: number,
) => Promise<Demand>;

export function demandCounter({ model, taxonomy }: Parts): CountDemand {
  const needs = contactNeeds({ model });
  return async ({ contents, contentOf }, axes, filters, now) => {
    const { learner } = model.ranking();
    const demand = new Demand(axes, new Supply(axes, contents), contentOf);
    await needs.each(taxonomy.current(), now, (contact, need) => {
      if (matchesFilters(need, filters)) demand.add(contact, need, learner.journeyOf(contact));
    });
    return demand;
  };
}
