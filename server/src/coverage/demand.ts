import type { CountedContacts } from '../../../plugin/contracts/coverage';
import type { Axes, TermFilters } from '../../../plugin/coverage/axes';
import { Demand } from '../../../plugin/coverage/demand';
import { matchesFilters } from '../../../plugin/coverage/contact-need';
import { Supply } from '../../../plugin/coverage/supply';
import { isActive, silentFrom } from '../../../plugin/journey/is-active';
import type { Taxonomy } from '../../../plugin/taxonomy/taxonomy';
import { contactNeeds } from './contact-needs';
import type { PublishedLibrary } from './library';
import type { ModelService } from '../model';
import type { ReadConfig } from '../site';
import type { Database } from '../strapi';
import type { TaxonomyService } from '../taxonomy';
import { readTouchedLocales } from './touched';

interface Parts {
  config: ReadConfig;
  db: Database;
  model: ModelService;
  taxonomy: TaxonomyService;
}

/** Counts the contacts of each cell, and those for whom nothing unseen is left there. */
export type CountDemand = (
  library: PublishedLibrary,
  axes: Axes & { contacts: CountedContacts },
  filters: TermFilters,
  /** Milliseconds since 1970. */
  now: number,
) => Promise<Demand>;

const NO_LOCALES: ReadonlyMap<string, number> = new Map();
const NO_TOUCHES = new Map<number, Map<string, number>>();

/** What is used up by consuming it: not what bears repeating. */
function usedUp(
  contentOf: PublishedLibrary['contentOf'],
  { formats }: Pick<Taxonomy, 'formats'>,
): PublishedLibrary['contentOf'] {
  const repeatable = new Set(formats.flatMap(({ key, repeatable: may }) => (may ? [key] : [])));
  return (item) => {
    const content = contentOf(item);
    return content?.format && repeatable.has(content.format) ? null : content;
  };
}

export function demandCounter({ config, db, model, taxonomy }: Parts): CountDemand {
  const needs = contactNeeds({ model });
  return async ({ contents, contentOf }, axes, filters, now) => {
    const { learner } = model.ranking();
    const current = taxonomy.current();
    const { activeWithinDays } = config();
    const isByLocale = axes.rows === 'locale' || axes.columns === 'locale';
    const since = axes.contacts === 'active' ? silentFrom(now, -activeWithinDays) : 0;
    const locales = isByLocale ? await readTouchedLocales(db, since) : NO_TOUCHES;
    const demand = new Demand(axes, new Supply(axes, contents), usedUp(contentOf, current));
    await needs.each(current, now, (contact, need, lastTouchAt) => {
      if (axes.contacts === 'active' && !isActive(lastTouchAt, now, activeWithinDays)) return;
      if (!matchesFilters(need, filters)) return;
      const seen = learner.journeyOf(contact);
      demand.add({ contact, need, seen, locales: locales.get(contact) ?? NO_LOCALES });
    });
    return demand;
  };
}
