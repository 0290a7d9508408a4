import { declaredStageTypes } from './declared-stage-types';
import { defaultFormats } from './default-formats';
import { defaultMoments } from './default-moments';
import { defaultIntents, defaultStages } from './default-stages';
import { defaultTouchpointTypes } from './default-touchpoint-types';
import type { Taxonomy } from './taxonomy';

/** What a site starts with. Topics are the site's own, so there are none. */
export const defaultTaxonomy: Taxonomy = {
  stages: defaultStages,
  intents: defaultIntents,
  formats: defaultFormats,
  topics: [],
  touchpointTypes: [...defaultTouchpointTypes, ...declaredStageTypes(defaultStages)],
  moments: defaultMoments,
};
