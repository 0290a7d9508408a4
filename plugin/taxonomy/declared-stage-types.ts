import type { Stage, TouchpointType } from './taxonomy';

/** Outweighs any action: only time and later touches change the belief again. */
const DECLARED_STRENGTH = 1_000;

/** Key of the touchpoint type that declares a stage. */
export const declaredStageType = (stage: string): string => `stage_declared_${stage}`;

const declarationOf = ({ key, label }: Pick<Stage, 'key' | 'label'>): TouchpointType => ({
  key: declaredStageType(key),
  label: `Stage declared: ${label}`,
  stage: key,
  intent: null,
  strength: DECLARED_STRENGTH,
  consumes: false,
  purchase: false,
  loyalIntent: null,
});

/**
 * The touchpoint types by which a CRM declares a contact's stage: `stage_declared_<key>`. There is one for each stage,
 * so that the history shows the stage without its properties.
 */
export const declaredStageTypes = (stages: Pick<Stage, 'key' | 'label'>[]): TouchpointType[] =>
  stages.map(declarationOf);
