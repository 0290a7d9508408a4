/**
 * How a language speaks of one format: phrases, with `|` between them. `^` in front of one means at the start, `*` behind
 * it any ending. Case and diacritics do not matter.
 */
export interface FormatWords {
  /** Nouns that mean the format and hardly anything else: in a title, in a type's name, and in "this …". */
  names?: string;
  /** Nouns by which a text of the format calls itself ("in this talk") and that mean other things elsewhere. */
  calls?: string;
  /** What else its titles say. */
  titles?: string;
  /** How its headings start. */
  sections?: string;
  /** What its text says and hardly any other format's. */
  says?: string;
  /** Other names of content types that hold the format. */
  types?: string;
  /** Names of content types that hold the format more often than any other. */
  oftenTypes?: string;
}

/** What is known of a language. Formats and intents go by their keys in the default taxonomy. */
export interface Lexicon {
  formats: Record<string, FormatWords>;
  /** What titles of an intent say. */
  intents: Record<string, string>;
  /** Words by which a text points to itself. */
  pointers: string;
  /** Words by which a text speaks to its reader. */
  reader: string;
  /** Words by which a text speaks for its author. */
  author: string;
}
