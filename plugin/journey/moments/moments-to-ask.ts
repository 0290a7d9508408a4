import type { Moment, Tags, Taxonomy } from '../../taxonomy/taxonomy';
import type { ContactState } from '../contact-state';
import { taxonomyIndex } from '../taxonomy-index';
import { DAY_MS, startOfDay } from '../../time';
import type { Touch } from '../touch';
import { valueDelivered, type ValueDelivered } from './value-delivered';

/** No favour is asked for this long after a problem. */
const TROUBLE_DAYS = 30;
/** A favour that was done may be asked for again after this long. */
const REPEAT_AFTER_DAYS = 365;

/** A favour that a contact may be asked for now, and the value that they have received. */
export interface MomentToAsk {
  moment: Moment;
  value: ValueDelivered;
}

interface MomentsRequest {
  /** Oldest first. */
  history: readonly Touch[];
  state: Pick<ContactState, 'stage'>;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * The favours that a contact may be asked for now: their likeliest stage is the moment's, they have received enough
 * value since their first purchase, had no problem lately, and have not done the favour within a year. In the
 * taxonomy's order. The same for all of a UTC day.
 * @param tagsOf tags of an item of the catalogue
 */
export function momentsToAsk(
  { history, state, now }: MomentsRequest,
  tagsOf: (item: number) => Tags,
  taxonomy: Taxonomy,
): MomentToAsk[] {
  const { moments = [] } = taxonomy;
  const { types } = taxonomyIndex(taxonomy);
  const today = startOfDay(now);
  const within = (days: number, at: number): boolean => at > today - days * DAY_MS;
  const value = valueDelivered(history, tagsOf, taxonomy, now);
  const isTroubled = history.some(
    ({ type, at }) => types.get(type)?.trouble === true && within(TROUBLE_DAYS, at),
  );
  if (value === null || isTroubled) return [];
  const lately = new Set(
    history.filter(({ at }) => within(REPEAT_AFTER_DAYS, at)).map(({ type }) => type),
  );
  return moments
    .filter((moment) => moment.stage === state.stage && value.points >= moment.value)
    .filter(({ fulfilledBy }) => !fulfilledBy.some((type) => lately.has(type)))
    .map((moment) => ({ moment, value }));
}
