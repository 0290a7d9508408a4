import { TAGGING_QUEUES } from '../../../plugin/contracts/tagging';
import type { TaggingFilters } from '../services/tagging';

type Query = Record<string, unknown>;

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** What the page's address says of the queue. */
export const readView = (query: Query): TaggingFilters => ({
  queue: TAGGING_QUEUES.find((queue) => queue === query.queue) ?? 'untagged',
  contentTypes: textOf(query.contentTypes)?.split(',') ?? [],
  locale: textOf(query.locale),
  format: textOf(query.format),
});

const encoded = (text: string | null): string | undefined =>
  text ? encodeURIComponent(text) : undefined;

/** The query that `readView` reads; encoded, which `useQueryParams` leaves to its callers. */
export const writeView = (view: TaggingFilters): Record<string, string | undefined> => ({
  queue: view.queue === 'untagged' ? undefined : view.queue,
  contentTypes: encoded(view.contentTypes.join(',')),
  locale: encoded(view.locale),
  format: encoded(view.format),
});
