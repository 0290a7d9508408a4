/**
 * How a language speaks of one format: phrases, with `|` between them. `^` in front of one means at the start,
 * `*` behind it any ending. Case and diacritics do not matter.
 */
export interface FormatWords {
  /** What such an entry calls itself: next to certain in a title. */
  names?: string;
  /** What its titles say otherwise. */
  titles?: string;
  /** How its headings start. */
  headings?: string;
  /** What its text says, above all where it opens. `!` in front of what hardly any other format says. */
  phrases?: string;
}

/** What is known of a language. Formats and intents go by their keys in the default taxonomy. */
export interface Lexicon {
  formats: Record<string, FormatWords>;
  /** What titles of an intent say. */
  intents?: Record<string, string>;
  /** Words by which a text speaks to its reader. */
  reader: string;
  /** Words by which a text speaks for its author. */
  author: string;
}
