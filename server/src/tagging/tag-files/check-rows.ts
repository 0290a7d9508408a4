import type { ImportProblem, TagFileRow } from '../../../../plugin/contracts/tag-files';
import { findUnknownTerms } from '../../../../plugin/taxonomy/find-unknown-terms';
import type { Taxonomy } from '../../../../plugin/taxonomy/taxonomy';
import { problemsIn } from '../../http';
import { tagFileRow } from '../tag-file-schemas';
import type { RawRow } from './read-file';

/** A row of the right form. */
export interface CheckedRow {
  line: number;
  row: TagFileRow;
}

/** Terms that were never declared; naming a topic declares it. */
const unknownTerms = (taxonomy: Taxonomy, { line, row }: CheckedRow): ImportProblem[] => {
  const { stages = [], intents = [], format = null } = row;
  const unknown = findUnknownTerms({ stages, intents, format, topics: [] }, taxonomy);
  // Entries may still have retired terms, and an exported file must come back as it was.
  return unknown
    .filter(({ isRetired }) => !isRetired)
    .map(({ path, term }) => ({
      line,
      column: path[0] ?? null,
      message: `Unknown term "${term}": correct it, or declare it in the taxonomy first`,
    }));
};

/** The rows that are right by themselves, and what is wrong with the others. */
export function checkRows(
  taxonomy: Taxonomy,
  rawRows: RawRow[],
): { rows: CheckedRow[]; problems: ImportProblem[] } {
  const rows: CheckedRow[] = [];
  const problems: ImportProblem[] = [];
  for (const { line, row, problem } of rawRows) {
    if (problem !== undefined) {
      problems.push({ line, column: null, message: problem });
      continue;
    }
    const result = tagFileRow.safeParse(row);
    if (result.success) {
      const checked = { line, row: result.data };
      rows.push(checked);
      problems.push(...unknownTerms(taxonomy, checked));
    } else {
      for (const { path, message } of problemsIn(result.error)) {
        problems.push({ line, column: path[0] ?? null, message });
      }
    }
  }
  return { rows, problems };
}
