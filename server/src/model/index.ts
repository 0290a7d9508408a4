export type { CommittedWrite, LearnableTouchpoint } from './committed-write';
export { createModel, type ModelService, type ModelView } from './model';
export { readTouchpoints } from './projection/stored-touchpoints';
export { dropSnapshot } from './snapshot/snapshot-rows';
