/** What is inferred about a contact at one time. */
export interface ContactState {
  /** Key of the likeliest stage; of equals, the earlier one. */
  stage: string;
  /** Probability of each stage; sums to 1. */
  stages: Map<string, number>;
  /** Probability of each intent that reaches 0.05. */
  intents: Map<string, number>;
  /** Total variation distance of the stages from those of an unknown contact, 0–1. */
  stageConfidence: number;
  /** Share of the intents that comes from evidence and not from the stage, 0–1. */
  intentConfidence: number;
  /** Purchases and renewals so far. */
  purchases: number;
  /** Touchpoints so far. */
  touchpoints: number;
}
