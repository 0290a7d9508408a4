import type { Taxonomy } from '../taxonomy/taxonomy';
import type { ContactState } from './contact-state';

export interface TypicalContact {
  /** Keys of terms. */
  stage: string;
  intent: string;
  state: ContactState;
}

/** How sure is what is known of somebody whose touchpoints all say the same. */
const SURE = 0.85;

/** For each intent somebody who plainly wants it, in the stage where it is at home. */
export function typicalContacts({ stages, intents }: Taxonomy): TypicalContact[] {
  const others = (1 - SURE) / Math.max(1, stages.length - 1);
  return intents.map(({ key: intent, stage }) => ({
    stage,
    intent,
    state: {
      stage,
      stages: new Map(stages.map(({ key }) => [key, key === stage ? SURE : others])),
      intents: new Map([[intent, SURE]]),
      stageConfidence: SURE,
      intentConfidence: SURE,
      purchases: 0,
      touchpoints: 0,
    },
  }));
}
