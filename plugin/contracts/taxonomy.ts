import type { Format, Intent, Stage, Topic, TouchpointType } from '../taxonomy/taxonomy';
import type { Answer } from './envelope';

/** `GET /taxonomy`, on both APIs. */
export type TaxonomyAnswer = Answer<{
  stages: Omit<Stage, 'channels'>[];
  intents: Intent[];
  formats: Format[];
  topics: Topic[];
  touchpointTypes: Pick<TouchpointType, 'key' | 'label' | 'stage' | 'consumes'>[];
}>;
