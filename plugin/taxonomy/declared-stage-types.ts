import type { Stage, TouchpointType } from './taxonomy';

/** A declaration outweighs any deed; only time and what the contact does next move the belief away again. */
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
 * For each stage the touchpoint type by which a CRM declares that a contact is in it: `stage_declared_<key>`. A type
 * of its own for each, so that a history says it without its properties.
 */
export const declaredStageTypes = (stages: Pick<Stage, 'key' | 'label'>[]): TouchpointType[] =>
  stages.map(declarationOf);
