import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Lexicon } from './lexicon';
import { pt } from './pt';

/** What is known of each language, by its ISO 639-1 code. */
export const LEXICONS: Readonly<Record<string, Lexicon>> = { de, en, es, fr, pt };
