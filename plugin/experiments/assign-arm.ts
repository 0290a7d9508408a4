import { spread, textHash } from '../ranking/exposures/text-hash';

/** Contacts in the holdout get the site's usual lists and are not compared. */
export const ARMS = ['control', 'treatment', 'holdout'] as const;
export type Arm = (typeof ARMS)[number];

const RANGE = 2 ** 32;

/** A number from [0, 1) that only depends on the text. */
const drawOf = (text: string): number => spread(textHash(text)) / RANGE;

/**
 * The arm of a contact: the same for each request and on each instance, and independent of other experiments. Control
 * and treatment have the same size.
 * @param holdout share of contacts that take no part, 0–1
 */
export function assignArm(experimentId: string, contact: string, holdout: number): Arm {
  if (drawOf(`${experimentId}/holdout/${contact}`) < holdout) return 'holdout';
  return drawOf(`${experimentId}/${contact}`) < 0.5 ? 'control' : 'treatment';
}
