import type { Answer } from './envelope';

/** `tags`: changes the tags of many entries. `suggest`: computes suggestions for the library. */
export type JobKind = 'tags' | 'suggest';

/** `running` until it ends, even while no instance works on it: the next one to start continues. */
export type JobState = 'running' | 'done' | 'cancelled' | 'failed';

/** A background job. */
export interface Job {
  id: string;
  kind: JobKind;
  state: JobState;
  /** Numbers of entries: total, done, and of those changed (`suggest`: with unlikely tags) or failed. */
  total: number;
  done: number;
  changed: number;
  failed: number;
  /** Why the whole job failed; null if it did not. */
  error: string | null;
  /** Name of the admin user who started it, or null. */
  author: string | null;
  /** ISO 8601. */
  createdAt: string;
  finishedAt: string | null;
}

/** `GET /lifecycle-map/jobs/:id`, `POST /lifecycle-map/jobs/:id/cancel`, `POST /lifecycle-map/suggestions/jobs` */
export type JobAnswer = Answer<Job>;

/** `GET /lifecycle-map/jobs`: latest jobs of a kind, newest first. */
export type JobsAnswer = Answer<Job[]>;

/** The result for one entry; null while it waits. */
export interface JobItem {
  documentId: string;
  result: 'changed' | 'unchanged' | 'failed' | null;
  /** Number of terms added and removed. */
  added: number;
  removed: number;
  error: string | null;
}

/** `GET /lifecycle-map/jobs/:id/items?after=&pageSize=`, in processing order. */
export type JobItemsAnswer = Answer<JobItem[], { next: number | null }>;
