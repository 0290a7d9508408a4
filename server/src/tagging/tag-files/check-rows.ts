import type { ImportProblem, TagFileRow } from '../../../../plugin/contracts/tag-files';
import { findUnknownTerms } from '../../../../plugin/taxonomy/find-unknown-terms';
import { problemsIn } from '../../http';
import type { TaxonomyService } from '../../taxonomy';
import { tagFileRow } from '../tag-file-schemas';
import type { RawRow } from './read-file';

/** A row that is what a row of tags should be. */
export interface CheckedRow {
  line: number;
  row: TagFileRow;
}

/** Terms that no one has declared; only a topic is declared by being named. */
const unknownTerms = (
  taxonomyService: TaxonomyService,
  { line, row }: CheckedRow,
): ImportProblem[] => {
  const { stages = [], intents = [], format = null } = row;
  const taxonomy = taxonomyService.current();
  const unknown = findUnknownTerms({ stages, intents, format, topics: [] }, taxonomy);
  // A retired one may still stand on entries: a file that was exported comes back as it was.
  return unknown
    .filter(({ isRetired }) => !isRetired)
    .map(({ path, term }) => ({
      line,
      column: path[0] ?? null,
      message: `Unknown term "${term}": correct it, or declare it in the taxonomy first`,
    }));
};

/** The rows that make sense by themselves, and what is wrong with the others. */
export function checkRows(
  taxonomy: TaxonomyService,
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
