import { defaultFormats } from '../default-formats';
import { defaultIntents, defaultStages } from '../default-stages';
import { defaultTouchpointTypes } from '../default-touchpoint-types';
import { omit } from '../omit';
import { blankTerm } from './blank-terms';
import { mapCollections, type AnyTerm, type Collection } from './taxonomy-document';

const DEFAULTS: Record<Collection, { key: string; label: string }[]> = {
  stages: defaultStages.map((stage) => omit(stage, 'order')),
  intents: defaultIntents,
  formats: defaultFormats,
  topics: [],
  touchpointTypes: defaultTouchpointTypes,
};

/** What a site starts with, in full. */
export const defaultDocument = mapCollections((collection) =>
  DEFAULTS[collection].map((term): AnyTerm => ({
    ...blankTerm(collection, term.key, term.label),
    ...term,
  })),
);
