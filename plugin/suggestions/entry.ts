/** What suggestions are made from. Any part may be empty. */
export interface SuggestibleEntry {
  title: string;
  /** Plain text, markdown or HTML, the first fields first; see `fieldMarkdown` for Strapi's blocks. */
  text: string;
  /** Words of the slug, or null. */
  slug: string | null;
  /** The content type's uid and what it is called, or null when unknown. */
  contentType: { uid: string; displayName: string } | null;
  /**
   * Names of its other fields that hold something, and of the components in them (`videoUrl`, `sections.pricing`); absent:
   * not known.
   */
  fields?: string[];
  /** Such as `pt-BR`, or null. */
  locale: string | null;
}
