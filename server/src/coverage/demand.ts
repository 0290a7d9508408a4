import type { Axes, TermFilters } from '../../../plugin/coverage/axes';
import { Demand } from '../../../plugin/coverage/demand';
import { matchesFilters } from '../../../plugin/coverage/contact-need';
import { Supply } from '../../../plugin/coverage/supply';
import type { PublishedLibrary } from './library';
import type { ModelService } from '../model';
import type { StandingsService } from './standings';

interface Parts {
  model: ModelService;
  standings: StandingsService;
}

/**
 * Counts the contacts of each cell, and those for whom nothing unseen is left there.
 * @param now milliseconds since 1970
 */
export async function countDemand(
  { model, standings }: Parts,
  { contents, contentOf }: PublishedLibrary,
  axes: Axes,
  filters: TermFilters,
  now: number,
): Promise<Demand> {
  const { learner } = model.ranking();
  const demand = new Demand(axes, new Supply(axes, contents), contentOf);
  await standings.each(now, (contact, standing) => {
    if (matchesFilters(standing, filters))
      demand.add(contact, standing, learner.journeyOf(contact));
  });
  return demand;
}
