import { unfitIn, type Unfit } from '../../plugin/ranking/guidance/unfit';
import { rank, type RankingModel } from '../../plugin/ranking/rank';
import { rankingInput, type HistoryTouchpoint } from '../../plugin/ranking/ranking-input';
import type { RankedItem } from '../../plugin/ranking/ranked-item';
import type { ContactState } from '../../plugin/journey/contact-state';
import type { Taxonomy } from '../../plugin/taxonomy/taxonomy';

export const TYPE = 'api::item.item';
export const LOCALE = '';
/** When random sites are asked. */
export const NOW = Date.UTC(2026, 5, 10, 14);

export interface Site extends RankingModel {
  taxonomy: Taxonomy;
}

export interface Asked {
  touchpoints: HistoryTouchpoint[];
  /** Milliseconds since 1970. */
  now: number;
  limit: number;
  /** Id of the contact in the learner; absent: unknown. */
  contact?: number;
  /** Whether the lifecycle's rules are left out, to compare. */
  isUnguided?: boolean;
}

export interface Given {
  list: RankedItem[];
  state: ContactState;
  /** Why the list has what does not fit; null where all fits. */
  unfit: Unfit | null;
}

/** A list as a site serves it, without exploration. */
export function listFor(site: Site, asked: Asked): Given {
  const { touchpoints, now, limit, contact, isUnguided = false } = asked;
  const input = rankingInput(
    {
      types: [{ uid: TYPE }],
      locale: LOCALE,
      limit,
      stages: [],
      intents: [],
      formats: [],
      exclude: [],
      context: null,
      touchpoints,
      at: null,
    },
    { contactId: contact ?? null, touchpoints: [] },
    { ...site, now, explorer: null, rulesFor: () => null },
  );
  const { request, state } = input;
  const guided = isUnguided ? { ...request, guidance: null, since: null } : request;
  const list = rank(guided, state, site);
  const items = list.map(({ item }) => item);
  return { list, state, unfit: unfitIn(items, guided) };
}
