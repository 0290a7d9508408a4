/**
 * The rules of the lifecycle that no learning can undo. `serve_customers`: who has bought is not sent back to the start.
 * `new_is_not_loyal`: a new customer gets started, and neither they nor the settled are taken for the other.
 * `push_nobody`: nothing asks for a commitment without a deed. `ask_later`: no favour now.
 */
export const LIFECYCLE_RULES = [
  'serve_customers',
  'new_is_not_loyal',
  'push_nobody',
  'ask_later',
] as const;
export type LifecycleRule = (typeof LIFECYCLE_RULES)[number];
