export const SIMULATED_STAGES = ['reach', 'nurture', 'convert', 'grow'] as const;
export type SimulatedStage = (typeof SIMULATED_STAGES)[number];
