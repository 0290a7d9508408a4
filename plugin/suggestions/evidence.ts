/** What speaks for a suggested term. */
export type EvidenceCode =
  /** Words of the title, of headings, of the text, of the slug, or the name of the content type. */
  | 'title'
  | 'heading'
  | 'text'
  | 'slug'
  | 'content_type'
  /** Its filled fields and components. */
  | 'fields'
  /** How the entry is made. */
  | 'speakers_take_turns'
  | 'headings_are_questions'
  | 'boxes_to_tick'
  | 'mostly_lists'
  | 'numbered_steps'
  | 'byline'
  | 'speaks_to_reader'
  | 'speaks_for_authors'
  | 'short_praise'
  | 'title_is_question'
  | 'title_is_numbered'
  | 'date_and_place'
  | 'blanks_to_fill'
  | 'shows_video'
  /** The format or the intents that are suggested for it as well. */
  | 'format'
  | 'intent'
  /** Words that entries tagged with the term share. */
  | 'tagged_entries';

export interface Evidence {
  code: EvidenceCode;
  /** The words behind it, as the entry has them, or the keys of the terms; may be empty. */
  words: string[];
}
