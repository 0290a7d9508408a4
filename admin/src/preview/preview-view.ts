import { PLUGIN_ID } from '../../../plugin/plugin-id';

/** The state of the preview page, kept in its URL. */
export interface PreviewView {
  /** Id of a contact; null for a made-up one. */
  contact: string | null;
  /** Stage that the made-up contact declared; null for none. */
  stage: string | null;
  /** What the made-up contact read, oldest first, as `contentType/documentId`. */
  history: string[];
  locale: string | null;
  channel: string | null;
  /** A day, `2026-01-31`; null for now. */
  at: string | null;
  /** `active`, `none`, or the id of a rule that is tried with the active ones. */
  left: string;
  /** As `left`; null where nothing is compared. */
  right: string | null;
}

type Query = Record<string, unknown>;

const NAMES = ['contact', 'stage', 'history', 'locale', 'channel', 'at', 'left', 'right'] as const;

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

export const readPreview = (query: Query): PreviewView => ({
  contact: textOf(query.contact),
  stage: textOf(query.stage),
  history: textOf(query.history)?.split(',') ?? [],
  locale: textOf(query.locale),
  channel: textOf(query.channel),
  at: textOf(query.at),
  left: textOf(query.left) ?? 'active',
  right: textOf(query.right),
});

/** The query that `readPreview` reads; encoded, because `useQueryParams` does not. */
export function writePreview(view: PreviewView): Record<string, string | undefined> {
  const texts = { ...view, history: view.history.join(',') };
  return Object.fromEntries(
    NAMES.map((name) => {
      const text = texts[name];
      return [name, text ? encodeURIComponent(text) : undefined];
    }),
  );
}

/** URL of the page with these rule sets side by side. */
export const previewPath = ({ left, right }: { left: string; right: string }): string =>
  `/plugins/${PLUGIN_ID}/preview?left=${encodeURIComponent(left)}&right=${encodeURIComponent(right)}`;
