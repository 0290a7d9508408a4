/** Columns of tags: terms by key; topics may also be given by label. */
const TERM_COLUMNS = ['stages', 'intents', 'format', 'topics'] as const;

/** The columns of a CSV file of tags, and the keys of a row in a JSON one, in order. */
export const TAG_FILE_COLUMNS = [
  'contentType',
  'documentId',
  'slug',
  'locale',
  'title',
  ...TERM_COLUMNS,
] as const;

type TagFileColumn = (typeof TAG_FILE_COLUMNS)[number];

interface WrongColumn {
  column: string;
  message: string;
}

const isKnown = (column: string): boolean => TAG_FILE_COLUMNS.some((known) => known === column);

const unknown = (column: string): WrongColumn => ({
  column,
  message: `Unknown column "${column}": the columns are ${TAG_FILE_COLUMNS.join(', ')}`,
});

/** The problems of a file's columns: unknown, repeated or missing ones. */
export function wrongColumns(columns: string[]): WrongColumn[] {
  const has = (column: TagFileColumn) => columns.includes(column);
  const repeated = columns.filter((column, index) => columns.indexOf(column) !== index);
  const missing = (column: string, message: string): WrongColumn => ({ column, message });
  return [
    ...columns.filter((column) => !isKnown(column)).map(unknown),
    ...[...new Set(repeated)].map((column) => missing(column, `"${column}" is there twice`)),
    ...(has('contentType') ? [] : [missing('contentType', 'There is no column contentType')]),
    ...(has('documentId') || has('slug')
      ? []
      : [missing('documentId', 'There is neither a column documentId nor a column slug')]),
    ...(TERM_COLUMNS.some(has)
      ? []
      : [missing('stages', `There is no column of tags: ${TERM_COLUMNS.join(', ')}`)]),
  ];
}
