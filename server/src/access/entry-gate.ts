export type Entry = Record<string, unknown>;

/** What the document service is asked for, of one content type. */
export interface EntryQuery {
  fields?: string[];
  populate?: unknown;
  filters?: unknown;
}

/** What a caller may ask of entries, and what they see of them. */
export interface EntryGate {
  /**
   * Callers of one audience see the same of an entry of this type without its relations; null for a caller who may see
   * it as nobody else does.
   */
  audience(uid: string): string | null;
  /** @throws ValidationError for what Strapi refuses to this caller. */
  query(uid: string, query: EntryQuery): Promise<EntryQuery>;
  /** The entries without what the caller may not see. */
  output(uid: string, entries: Entry[]): Promise<Entry[]>;
}
