/**
 * The model serves `current`. A rebuild fills `next` meanwhile, and both learn what comes in.
 *
 *     empty ──build──▶ building ──built──▶ ready ──outdate──▶ outdated ──build──▶ rebuilding ──built──▶ ready
 *
 * `reset` leads to `empty` from everywhere but `stopped`, and `stop` to `stopped`.
 */
export type ModelState<Projection> =
  | { name: 'empty' | 'building' | 'ready' | 'stopped'; current: Projection }
  | { name: 'outdated' | 'rebuilding'; current: Projection; next: Projection };

export type ModelEvent<Projection> =
  | { type: 'build' | 'stop' }
  | {
      type: 'built';
      projection: Projection;
      /** Whether it has learned all that the database held. It may have failed. */
      isComplete: boolean;
    }
  | { type: 'outdate'; next: Projection }
  | { type: 'reset'; current: Projection };

/** The projection that a build fills, or null while none is due or running. */
export function buildTarget<Projection>(state: ModelState<Projection>): Projection | null {
  if (state.name === 'empty' || state.name === 'building') return state.current;
  return 'next' in state ? state.next : null;
}

/** Every projection that learns what comes in. */
export const projectionsOf = <Projection>(state: ModelState<Projection>): Projection[] =>
  'next' in state ? [state.current, state.next] : [state.current];

/** The state that follows. An event that does not fit the state leaves it as it is. */
export function transition<Projection>(
  state: ModelState<Projection>,
  event: ModelEvent<Projection>,
): ModelState<Projection> {
  const { current } = state;
  if (state.name === 'stopped') return state;
  switch (event.type) {
    case 'stop':
      return { name: 'stopped', current };
    case 'reset':
      return { name: 'empty', current: event.current };
    case 'build':
      if (state.name === 'empty') return { name: 'building', current };
      return state.name === 'outdated' ? { ...state, name: 'rebuilding' } : state;
    case 'built': {
      const isRunning = state.name === 'building' || state.name === 'rebuilding';
      // A build that began before a reset.
      if (!isRunning || event.projection !== buildTarget(state)) return state;
      return { name: 'ready', current: event.isComplete ? event.projection : current };
    }
    case 'outdate':
      return state.name === 'ready' ? { name: 'outdated', current, next: event.next } : state;
  }
}
