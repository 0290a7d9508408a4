import type { SimulatedStage } from './stages';
import { touch, type Person } from './person';

const BOUGHT = ['cart_updated', 'purchased'];

/** What somebody does when they move on: the deed is what a site sees of it. */
const DEEDS: Record<SimulatedStage, string[][]> = {
  reach: [['search_performed']],
  nurture: [['form_submitted'], ['form_submitted', 'email_opened']],
  convert: [['demo_requested'], ['consultation_booked'], ['demo_requested', 'demo_attended']],
  // Half of those who buy left the cart once before.
  grow: [BOUGHT, ['cart_updated', 'cart_abandoned', ...BOUGHT]],
};

/** Moves a person to a stage, and leaves what tells of it. */
export function move(person: Person, stage: SimulatedStage): void {
  if (stage === person.stage && person.touchpoints.length > 0) return;
  person.stage = stage;
  const deeds = DEEDS[stage];
  const chosen = deeds[Math.floor(person.random.next() * deeds.length)] ?? [];
  for (const type of chosen) touch(person, { type });
}
