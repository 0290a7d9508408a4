import type { SimulatedStage } from './stages';
import { touch, type Person } from './person';

const BOUGHT = ['cart_updated', 'purchased'];

/** Actions of a contact who moves to a stage, as the site sees them. */
const ACTIONS: Record<SimulatedStage, string[][]> = {
  reach: [['search_performed']],
  nurture: [['form_submitted'], ['form_submitted', 'email_opened']],
  convert: [['demo_requested'], ['consultation_booked'], ['demo_requested', 'demo_attended']],
  // Half of the buyers abandoned the cart once before.
  grow: [BOUGHT, ['cart_updated', 'cart_abandoned', ...BOUGHT]],
};

/** Moves a person to a stage, and adds the touchpoints that show it. */
export function move(person: Person, stage: SimulatedStage): void {
  if (stage === person.stage && person.touchpoints.length > 0) return;
  person.stage = stage;
  const actions = ACTIONS[stage];
  const chosen = actions[Math.floor(person.random.next() * actions.length)] ?? [];
  for (const type of chosen) touch(person, { type });
}
