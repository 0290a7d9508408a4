import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** An entry of a public site, with the format that the site itself gives it. */
export interface Item {
  source: string;
  title: string;
  description: string;
  body: string;
  /** Such as `pt-BR`, or null. */
  locale: string | null;
  language: string;
  /** Singular name of the content type that it would be in, or null. */
  contentType: string | null;
  /** Null where the site does not tell. */
  format: string | null;
  /** The stages that it may be taken for; empty where that is not evident. */
  stages: string[];
  /** Translations of one page share it. */
  group: string;
}

export interface Corpus {
  items: Item[];
  /** Lines that hold no JSON object. */
  unreadable: number;
}

const textOf = (row: object, name: string): string => {
  const value: unknown = Object.entries(row).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : '';
};

function itemOf(row: object, source: string, line: number): Item {
  const locale = textOf(row, 'locale') || textOf(row, 'lang') || null;
  return {
    source,
    title: textOf(row, 'title'),
    description: textOf(row, 'description'),
    body: textOf(row, 'body'),
    locale,
    language: textOf(row, 'lang') || (locale?.split('-')[0] ?? 'unknown'),
    contentType: textOf(row, 'content_type') || null,
    format: textOf(row, 'format') || null,
    stages: [textOf(row, 'stage'), textOf(row, 'stage_alt')].filter((stage) => stage !== ''),
    group: textOf(row, 'group') || `line ${line}`,
  };
}

function parseLine(line: string): object | null {
  try {
    const row: unknown = JSON.parse(line);
    return typeof row === 'object' && row !== null && !Array.isArray(row) ? row : null;
  } catch {
    return null;
  }
}

/**
 * Reads `<folder>/*.jsonl`, a file for each source. Only the fields of `Item` are read: others may hold the answer.
 * @throws Error that says what is missing.
 */
export function readCorpus(folder: string): Corpus {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}`);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  if (files.length === 0) throw new Error(`${folder} holds no *.jsonl file`);
  const corpus: Corpus = { items: [], unreadable: 0 };
  for (const file of files) {
    const lines = readFileSync(path.join(folder, file), 'utf8').split('\n');
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '') continue;
      const row = parseLine(line);
      if (row === null) corpus.unreadable += 1;
      else corpus.items.push(itemOf(row, path.basename(file, '.jsonl'), index + 1));
    }
  }
  return corpus;
}
