import { UNLIKELY_PERCENT } from '../../../plugin/contracts/tagging';
import type { Catalogue } from '../../../plugin/ranking/catalogue/catalogue';
import { termsIn } from '../../../plugin/taxonomy/facet-terms';
import { NO_TAGS } from '../../../plugin/taxonomy/taxonomy';
import { TABLES, insertRows, retryOnConflict } from '../database';
import { readRowsAfter, type LatestRow, suggestibleEntry, type CatalogueService } from '../library';
import { timeSlices } from '../scheduling';
import type { OptedInType, OptedInTypesService } from '../site';
import type { Database } from '../strapi';
import { advanceJob, renewLease, type JobRow } from './job-rows';
import type { SuggestionsService } from './suggestions';

/** Entries of one step. */
const STEP = 100;
/** Requests wait for the suggester at most as long as this, and for one entry. */
const SLICE_MS = 5;

interface SuggestedRow {
  content_type: string;
  document_id: string;
  locale: string;
  confidence: number | null;
  format: string | null;
  suggested_at: number;
}

/** The type at which the job continues, and the id of the last row of it that was read. */
function positionOf(
  cursor: string | null,
  types: OptedInType[],
): { type: OptedInType; after: number } | null {
  const [uid, after] = (cursor ?? '').split(' ');
  const type = cursor === null ? types[0] : types.find((one) => one.uid >= (uid ?? ''));
  if (type === undefined) return null;
  return { type, after: type.uid === uid ? Number(after) : 0 };
}

interface Parts {
  db: Database;
  catalogue: CatalogueService;
  optedInTypes: OptedInTypesService;
  suggestions: SuggestionsService;
}

async function assessRows(
  { catalogue, suggestions }: { catalogue: Catalogue; suggestions: SuggestionsService },
  type: OptedInType,
  rows: LatestRow[],
): Promise<{ assessed: SuggestedRow[]; unlikely: number }> {
  const assessed: SuggestedRow[] = [];
  let unlikely = 0;
  const slices = timeSlices(SLICE_MS);
  for (const { documentId, locale, values } of rows) {
    const item = catalogue.find(type.uid, documentId);
    const entry = suggestibleEntry(type, values, locale);
    const tags = item === null ? NO_TAGS : catalogue.tagsOf(item);
    const { confidence, format } = suggestions.assess(entry, tags);
    const isTagged = termsIn(tags).length > 0;
    if (isTagged && confidence !== null && confidence < UNLIKELY_PERCENT / 100) unlikely += 1;
    assessed.push({
      content_type: type.uid,
      document_id: documentId,
      locale: locale ?? '',
      // The tags of an entry that is not published are not known here: nothing is said of them.
      confidence: confidence === null || item === null ? null : Math.round(confidence * 100),
      format,
      suggested_at: Date.now(),
    });
    if (slices.isOver()) await slices.next();
  }
  return { assessed, unlikely };
}

/** @returns whether there may be more to do; `false` also when another instance has the lease */
export async function stepSuggestJob(
  { db, catalogue, optedInTypes, suggestions }: Parts,
  job: JobRow,
  owner: string,
): Promise<boolean> {
  const types = optedInTypes.all();
  const position = positionOf(job.cursor, types);
  if (position === null) {
    // Rows that this job did not write are of entries that are gone.
    await db.getConnection(TABLES.suggested).where('suggested_at', '<', job.createdAt).delete();
    return false;
  }
  const { type, after } = position;
  // What was published just now, here or on another instance, is in the library, too.
  await catalogue.poll();
  const { rows, last } = await readRowsAfter(db, type, after, STEP);
  const parts = { catalogue: catalogue.current(), suggestions };
  const { assessed, unlikely } = await assessRows(parts, type, rows);
  const next = types[types.indexOf(type) + 1];
  const cursor =
    rows.length === STEP ? `${type.uid} ${String(last)}` : next ? `${next.uid} 0` : '~';
  const isOurs = await retryOnConflict(() =>
    db.transaction(async ({ trx }) => {
      if (!(await renewLease(db, trx, job.id, owner))) return false;
      for (const locale of new Set(assessed.map((row) => row.locale))) {
        const ids = assessed.filter((row) => row.locale === locale).map((row) => row.document_id);
        await db
          .getConnection(TABLES.suggested)
          .transacting(trx)
          .where({ content_type: type.uid, locale })
          .whereIn('document_id', ids)
          .delete();
      }
      await insertRows(db, TABLES.suggested, assessed, trx);
      const progress = { done: assessed.length, changed: unlikely, failed: 0, cursor };
      await advanceJob(db, trx, job.id, progress);
      return true;
    }),
  );
  job.cursor = cursor;
  return isOurs;
}
