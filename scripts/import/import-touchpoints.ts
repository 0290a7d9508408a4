import type { TouchpointInput, TouchpointsAnswer } from '../../plugin/contracts/touchpoints';
import { batchesOf } from './batches';
import type { Documents } from './import-items';
import { messageIds } from './message-ids';
import type { Progress } from './progress';
import { readCsv } from './read-csv';
import type { StrapiClient } from './strapi-client';

const FALLBACK_TYPE = 'content_viewed';

export interface TouchpointsReport {
  accepted: number;
  duplicates: number;
  /** Rows that the site refused, each with why. */
  rejected: { row: TouchpointInput; why: string }[];
  /** Items that rows name and that are not there → how many rows. */
  unknownItems: Map<string, number>;
  /** Types that the site does not declare → how many rows were read as `content_viewed`. */
  unknownTypes: Map<string, number>;
}

const countIn = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

async function declaredTypes(client: StrapiClient): Promise<Set<string>> {
  const { data } = await client.get<{ data: { touchpointTypes: { key: string }[] } }>(
    '/lifecycle-map/taxonomy',
  );
  return new Set(data.touchpointTypes.map(({ key }) => key));
}

/** Rows of the same moment keep the order of the file. What is no time comes last, for the site to refuse. */
export function inTimeOrder(rows: TouchpointInput[]): TouchpointInput[] {
  const timed = rows.map((row) => ({ row, at: Date.parse(row.occurredAt ?? '') }));
  const isTime = ({ at }: { at: number }): boolean => !Number.isNaN(at);
  const sorted = timed.filter(isTime).sort((left, right) => left.at - right.at);
  return [...sorted, ...timed.filter((row) => !isTime(row))].map(({ row }) => row);
}

async function readRows(
  file: string,
  contentType: string,
  documents: Documents,
  declared: Set<string>,
  report: TouchpointsReport,
): Promise<TouchpointInput[]> {
  const rows: TouchpointInput[] = [];
  const messageId = messageIds();
  for await (const row of readCsv(file, ['contact', 'item', 'type', 'occurred_at'])) {
    const { contact = '', item = '', type = '', occurred_at = '' } = row;
    const id = messageId([contact, item, type, occurred_at]);
    const documentId = documents.get(item);
    if (item !== '' && documentId === undefined) {
      countIn(report.unknownItems, item);
      continue;
    }
    if (!declared.has(type)) countIn(report.unknownTypes, type);
    rows.push({
      messageId: id,
      contact,
      type: declared.has(type) ? type : FALLBACK_TYPE,
      occurredAt: occurred_at,
      ...(documentId === undefined ? {} : { content: { contentType, documentId } }),
    });
  }
  return inTimeOrder(rows);
}

/** Sends a history in the order of time. What was sent before counts as a duplicate. */
export async function importTouchpoints(
  client: StrapiClient,
  file: string,
  contentType: string,
  documents: Documents,
  progress: Progress,
): Promise<TouchpointsReport> {
  const report: TouchpointsReport = {
    accepted: 0,
    duplicates: 0,
    rejected: [],
    unknownItems: new Map(),
    unknownTypes: new Map(),
  };
  const declared = await declaredTypes(client);
  const rows = await readRows(file, contentType, documents, declared, report);
  progress.start(rows.length, 'touchpoints');
  for (const batch of batchesOf(rows)) {
    const { data } = await client.post<TouchpointsAnswer>('/lifecycle-map/touchpoints', { batch });
    report.accepted += data.accepted;
    report.duplicates += data.duplicates;
    for (const { index, errors } of data.rejected) {
      const row = batch[index];
      const why = errors.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
      if (row) report.rejected.push({ row, why });
    }
    progress.step(batch.length);
  }
  progress.stop();
  return report;
}
