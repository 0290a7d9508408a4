import type { SeedContact, SeedEntry, SeedType } from '../types';
import { Random } from './random';
import { entriesByStage } from './entries-by-stage';
import { simulateContact } from './simulate-contact';

const CONTACTS = 400;
/** Chosen so that the demo's pages show each kind of result. */
const SEED = 20_253;

/**
 * Contacts with six months of history by `behaviour.ts` and a fixed seed: the same for each run, counted back from the
 * day of seeding. Each has its own random numbers, so that changing one contact does not change the others.
 */
export const simulatedContacts = (library: Record<SeedType, SeedEntry[]>): SeedContact[] => {
  const entries = entriesByStage(library);
  return Array.from({ length: CONTACTS }, (_, index) => {
    const name = `simulated-${String(index + 1).padStart(3, '0')}`;
    const arm = index % 2 === 0 ? 'control' : 'treatment';
    return simulateContact({ name, arm }, entries, new Random(SEED + index * 7_919));
  }).filter(({ touchpoints }) => touchpoints.length > 0);
};
