import type {
  Format,
  Intent,
  RetiredTerm,
  Stage,
  Term,
  Topic,
  TouchpointType,
} from '../taxonomy/taxonomy';
import type { Answer } from './envelope';

/** `GET /taxonomy`, on both APIs. Labels are in the `locale` asked for, where they are translated. */
export type TaxonomyAnswer = Answer<{
  stages: Omit<Stage, 'channels'>[];
  intents: Intent[];
  formats: Format[];
  topics: Topic[];
  touchpointTypes: (Term & Pick<TouchpointType, 'stage' | 'consumes'>)[];
  /** Terms that are not offered any more, by which tags may still go. */
  retired: RetiredTerm[];
}>;
