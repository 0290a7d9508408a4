export type { CommittedWrite, LearnableTouchpoint } from './committed-write';
export { createModel, type ModelService } from './model';
export { readTouchpoints } from './projection/stored-touchpoints';
export { dropSnapshot } from './snapshot/snapshot-rows';
