import { everyType } from './every-type';
import { omit } from './omit';
import type { Taxonomy } from './taxonomy';

/**
 * What of a taxonomy a contact's journey is read by. When it changes, journeys have to be read anew; when only names,
 * colours or topics do, they have not.
 */
export const journeyShape = (taxonomy: Taxonomy) => ({
  stages: [...taxonomy.stages]
    .sort((left, right) => left.order - right.order)
    .map(({ key, channels }) => ({ key, channels })),
  intents: taxonomy.intents.map(({ key, stage }) => ({ key, stage })),
  types: everyType(taxonomy).map((type) => omit(type, 'label', 'labels', 'colour')),
});
