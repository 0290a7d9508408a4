import { reasonOf } from '../database';
import type { Log } from '../strapi';
import {
  buildTarget,
  projectionsOf,
  transition,
  type ModelEvent,
  type ModelState,
} from './model-state';
import type { Projection } from './projection/projection';

interface Parts {
  log: Log;
  createEmpty: () => Projection;
  /** Called before each build. */
  prepare: () => Promise<void>;
  /** Learns what this instance has written. */
  drainQueue: () => void;
}

/** The projection that answers, and the one that a rebuild fills meanwhile. */
export function createProjections({ log, createEmpty, prepare, drainQueue }: Parts) {
  let state: ModelState<Projection> = { name: 'empty', current: createEmpty() };
  let building: Promise<void> = Promise.resolve();

  const dispatch = (event: ModelEvent<Projection>): void => {
    state = transition(state, event);
  };

  const cancelledWithout = (projection: Projection) => (): boolean =>
    state.name === 'stopped' || !projectionsOf(state).includes(projection);

  const build = async (projection: Projection): Promise<void> => {
    try {
      await prepare();
      await projection.build(cancelledWithout(projection));
    } catch (error) {
      log.error(
        `lifecycle-map: the model could not be built from the database: ${reasonOf(error)}`,
      );
    } finally {
      drainQueue();
      dispatch({ type: 'built', projection, isComplete: projection.isComplete() });
    }
  };

  return {
    current: (): Projection => state.current,
    all: (): Projection[] => projectionsOf(state),

    /** Starts to read the database, in slices between requests, where a build is due. */
    startBuilding: (): void => {
      const projection = buildTarget(state);
      if (projection === null || state.name === 'building' || state.name === 'rebuilding') return;
      dispatch({ type: 'build' });
      building = build(projection);
    },

    /** Whether it does not know yet what the database holds. */
    isBuilding: (): boolean => state.name === 'building',

    /** Resolves when the build that was started last is done. */
    ready: (): Promise<void> => building,

    /** Learns what other instances have committed. */
    poll: async (): Promise<void> => {
      if (state.name === 'building') await building;
      drainQueue();
      const { current } = state;
      await current.poll(cancelledWithout(current));
    },

    /** Has the next `startBuilding` rebuild it where learned touchpoints are gone or tags have changed. */
    rebuildIfOutdated: async (): Promise<void> => {
      if (state.name !== 'ready' || !(await state.current.isOutdated())) return;
      dispatch({ type: 'outdate', next: createEmpty() });
    },

    reset: (): void => dispatch({ type: 'reset', current: createEmpty() }),
    stop: (): void => dispatch({ type: 'stop' }),
  };
}
