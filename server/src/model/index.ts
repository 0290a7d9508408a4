export type { LearnableTouchpoint, Written } from './learned';
export { createModel, type ModelService } from './model';
export { dropSnapshot } from './snapshot-rows';
export { readTouchpoints } from './stored-touchpoints';
