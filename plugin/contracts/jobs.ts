import type { Answer } from './envelope';

/** `tags`: a change of many entries' tags. `suggest`: the suggester goes through the library. */
export type JobKind = 'tags' | 'suggest';

/** `running` until it ends, also while no instance works on it: the next that starts goes on with it. */
export type JobState = 'running' | 'done' | 'cancelled' | 'failed';

/** Work behind requests. */
export interface Job {
  id: string;
  kind: JobKind;
  state: JobState;
  /** Entries: in all, worked on so far, and of those changed (`suggest`: with unlikely tags) or failed. */
  total: number;
  done: number;
  changed: number;
  failed: number;
  /** Why it failed as a whole; null when it did not. */
  error: string | null;
  /** Name of the admin user who started it, or null. */
  author: string | null;
  /** ISO 8601. */
  createdAt: string;
  finishedAt: string | null;
}

/** `GET /lifecycle-map/jobs/:id`, `POST /lifecycle-map/jobs/:id/cancel`, `POST /lifecycle-map/suggestions/jobs` */
export type JobAnswer = Answer<Job>;

/** `GET /lifecycle-map/jobs`: the latest of a kind, newest first. */
export type JobsAnswer = Answer<Job[]>;

/** What became of one entry; `result` is null while it waits. */
export interface JobItem {
  documentId: string;
  result: 'changed' | 'unchanged' | 'failed' | null;
  /** Terms added to and removed from it. */
  added: number;
  removed: number;
  error: string | null;
}

/** `GET /lifecycle-map/jobs/:id/items?after=&pageSize=`: in the order in which they are worked on. */
export type JobItemsAnswer = Answer<JobItem[], { next: number | null }>;
