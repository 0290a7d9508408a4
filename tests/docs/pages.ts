import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import GithubSlugger from 'github-slugger';
import { lexer, walkTokens, type Token, type Tokens } from 'marked';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** A page of the documentation. */
export interface Page {
  /** From the root, such as `docs/api.md`. */
  file: string;
  text: string;
  tokens: Token[];
}

const FOLDERS = ['.', 'docs', 'bench'];

/** Written by changesets, not by hand. */
const GENERATED = 'CHANGELOG.md';

const readPage = (file: string): Page => {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  return { file, text, tokens: lexer(text) };
};

export const PAGES: Page[] = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith('.md') && name !== GENERATED)
    .sort()
    .map((name) => readPage(path.join(folder, name))),
);

/** @throws Error where there is no such page */
export function pageOf(file: string): Page {
  const page = PAGES.find((known) => known.file === file);
  if (page === undefined) throw new Error(`There is no page ${file}`);
  return page;
}

function allOf<Kind extends Token>(
  { tokens }: Page,
  isOne: (token: Token) => token is Kind,
): Kind[] {
  const found: Kind[] = [];
  void walkTokens(tokens as Token[] & Tokens.Generic[], (token) => {
    if (isOne(token)) found.push(token);
  });
  return found;
}

const ofType =
  <Kind extends Token>(type: string) =>
  (token: Token): token is Kind =>
    token.type === type;

/** Fenced blocks, in the order of the page. */
export const blocksOf = (page: Page) => allOf(page, ofType<Tokens.Code>('code'));

const tablesOf = (page: Page) => allOf(page, ofType<Tokens.Table>('table'));

export const inlineCodeOf = (page: Page): string[] =>
  allOf(page, ofType<Tokens.Codespan>('codespan')).map(({ text }) => text);

/** Where links and pictures of a page lead to. */
export const targetsOf = (page: Page): string[] => [
  ...allOf(page, ofType<Tokens.Link>('link')).map(({ href }) => href),
  ...allOf(page, ofType<Tokens.Image>('image')).map(({ href }) => href),
];

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsOf(page: Page): string[] {
  const slugger = new GithubSlugger();
  return allOf(page, ofType<Tokens.Heading>('heading')).map(({ text }) =>
    slugger.slug(text.replace(/[`*_]/g, '')),
  );
}

/** The rows of a page's tables, each cell as it is written, where the first heading is the given one. */
export const rowsUnder = (page: Page, heading: string): string[][] =>
  tablesOf(page)
    .filter(({ header }) => header[0]?.text === heading)
    .flatMap(({ rows }) => rows.map((row) => row.map(({ text }) => text)));

/** What stands in backticks in a cell. */
export const codeIn = (cell = ''): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
