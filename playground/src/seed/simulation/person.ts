import type { SeedArm, SeedTouchpoint } from '../types';
import type { Random } from './random';
import type { SimulatedStage } from './stages';

/** Minutes between two touchpoints of a visit. */
const STEP_DAYS = 4 / 1_440;

/** A simulated person and their current state. */
export interface Person {
  name: string;
  arm: SeedArm;
  random: Random;
  stage: SimulatedStage;
  /** Days before now; decreases as time passes. */
  daysAgo: number;
  channel: string;
  seen: Set<string>;
  /** Slug of the entry read last. */
  lastRead: string | null;
  touchpoints: SeedTouchpoint[];
}

/** Adds a touchpoint, a few minutes after the one before. */
export function touch(
  person: Person,
  touchpoint: Omit<SeedTouchpoint, 'daysAgo' | 'channel'>,
): void {
  person.daysAgo -= STEP_DAYS;
  const { daysAgo, channel } = person;
  person.touchpoints.push({ ...touchpoint, daysAgo, channel });
}
