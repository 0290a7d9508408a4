import { everyType } from './every-type';
import { omit } from './omit';
import type { Taxonomy } from './taxonomy';

/**
 * The parts of a taxonomy that contacts' journeys depend on. When they change, journeys must be rebuilt; changes of
 * names, colours or topics do not matter.
 */
export const journeyShape = (taxonomy: Taxonomy) => ({
  stages: [...taxonomy.stages]
    .sort((left, right) => left.order - right.order)
    .map(({ key, channels }) => ({ key, channels })),
  intents: taxonomy.intents.map(({ key, stage }) => ({ key, stage })),
  onboardingDays: taxonomy.onboardingDays,
  types: everyType(taxonomy).map((type) => omit(type, 'label', 'labels', 'colour')),
});
