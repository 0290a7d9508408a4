import type { AnyTerm, Collection } from './taxonomy-document';

const blank = { labels: {}, colour: null, retired: false, replacedBy: null };

/** What a term is where nothing is said of it, by kind. */
const BLANK: Record<Collection, object> = {
  stages: { ...blank, goal: '', advice: '', channels: [] },
  intents: { ...blank, stage: '' },
  formats: { ...blank, stages: [], repeatable: false },
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
  },
};

/** A term of which only the name is known. */
export const blankTerm = (collection: Collection, key: string, label: string): AnyTerm =>
  ({ key, label, ...BLANK[collection] }) as AnyTerm;

/** What can be said of a term of a kind, beside its key and label. */
export const propertiesOf = (collection: Collection): string[] => Object.keys(BLANK[collection]);
