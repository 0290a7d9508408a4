import { fold } from '../text/fold';
import { htmlToMarkdown } from '../text/html-to-markdown';
import { languageOf, languageOfLocale } from '../text/language-of';
import { pageOf, type Page } from '../text/page';
import { spacedName } from './spaced-name';
import type { SuggestibleEntry } from './entry';

/** An entry, taken apart once for all who look for something in it. */
export interface Reading {
  entry: SuggestibleEntry;
  /** Folded. */
  title: string;
  slug: string;
  typeName: string;
  text: string;
  /** The start of the text as markdown. */
  markdown: string;
  page: Page;
  /** ISO 639-1 of the text; `''` when unknown. */
  language: string;
  /** Languages in which the entry may speak: its text's, its locale's, and English, which all borrow from. */
  languages: string[];
}

/** Characters of a text that are read: the start of a page tells what it is. */
const MAX_TEXT = 20_000;
const MAX_TITLE = 500;
const EMPHASIS = /[*_`>]+/g;

export function readEntry(entry: SuggestibleEntry): Reading {
  const markdown = htmlToMarkdown(entry.text.slice(0, MAX_TEXT));
  const title = entry.title.slice(0, MAX_TITLE);
  const language = languageOf(`${title}\n${markdown}`, entry.locale);
  const stated = entry.locale === null ? language : languageOfLocale(entry.locale);
  return {
    entry,
    title: fold(title).trim(),
    slug: fold((entry.slug ?? '').slice(0, MAX_TITLE).replace(/[-_/]+/g, ' ')).trim(),
    typeName: spacedName(entry.contentType?.displayName ?? ''),
    text: fold(markdown.replace(EMPHASIS, '')).trim(),
    markdown,
    page: pageOf(markdown),
    language,
    languages: [...new Set([language, stated, 'en'])].filter((code) => code !== ''),
  };
}
