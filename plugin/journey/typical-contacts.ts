import type { Taxonomy } from '../taxonomy/taxonomy';
import type { ContactState } from './contact-state';

interface TypicalContact {
  /** Keys of terms. */
  stage: string;
  intent: string;
  state: ContactState;
}

/** Probability of the stage and intent of a contact whose touchpoints all agree. */
const SURE = 0.85;

/** For each intent, a contact who clearly has it, in its home stage. */
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
