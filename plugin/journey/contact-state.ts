/** What is inferred of a contact at one moment. */
export interface ContactState {
  /** Key of the likeliest stage; of equals, the earlier one. */
  stage: string;
  /** Probability of each stage; sums to 1. */
  stages: Map<string, number>;
  /** Probability of each intent that reaches 0.05. */
  intents: Map<string, number>;
  /** How far the stages are from what would be believed of a stranger, 0–1 (total variation distance). */
  stageConfidence: number;
  /** How much of the intents rests on evidence and not on what the stage lets expect, 0–1. */
  intentConfidence: number;
  /** Purchases and renewals so far. */
  purchases: number;
  /** Touchpoints so far. */
  touchpoints: number;
}
