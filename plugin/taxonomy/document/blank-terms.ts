import type { AnyTerm, Collection } from './taxonomy-document';

const blank = { labels: {}, colour: null, retired: false, replacedBy: null };

/** Default properties of a term, by collection. */
const BLANK: Record<Collection, object> = {
  stages: { ...blank, goal: '', advice: '', channels: [] },
  intents: { ...blank, stage: '' },
  formats: { ...blank, stages: [], repeatable: false, asks: false },
  topics: blank,
  touchpointTypes: {
    ...blank,
    stage: null,
    intent: null,
    strength: 1,
    consumes: false,
    purchase: false,
    loyalIntent: null,
    response: null,
    delivers: 0,
    trouble: false,
    starts: false,
    completes: false,
    seenIn: [],
    ask: null,
  },
};

/** A term with default properties. */
export const blankTerm = (collection: Collection, key: string, label: string): AnyTerm =>
  ({ key, label, ...BLANK[collection] }) as AnyTerm;

/** Names of a term's properties, besides key and label. */
export const propertiesOf = (collection: Collection): string[] => Object.keys(BLANK[collection]);
