import type {
  ContactTimelineAnswer,
  TimelineTouchpoint,
} from '../../../plugin/contracts/contact-records';
import { isoTime } from '../../../plugin/time';
import { TABLES, offsetOf, paginationOf, type Page } from '../database';
import type { IdentityKind } from '../people';
import type { contentNamer } from '../library';
import type { Database } from '../strapi';

interface Row {
  id: unknown;
  type: string;
  content_type: string | null;
  document_id: string | null;
  locale: string | null;
  url: string | null;
  channel: string | null;
  occurred_at: unknown;
  received_at: unknown;
  resolved_at: unknown;
  recommendation_id: string | null;
  properties: string | null;
  kind: IdentityKind;
  value: string;
}

const COLUMNS = [
  't.id',
  't.type',
  't.content_type',
  't.document_id',
  't.locale',
  't.url',
  't.channel',
  't.occurred_at',
  't.received_at',
  't.resolved_at',
  't.recommendation_id',
  't.properties',
  'i.kind',
  'i.value',
];

const iso = (at: unknown): string => isoTime(Number(at));

interface Parts {
  db: Database;
  /** Titles content as far as the user may read it. */
  name: ReturnType<typeof contentNamer>;
}

/** A page of a contact's touchpoints, the latest first. */
export async function readTimeline(
  { db, name }: Parts,
  record: number,
  page: Page,
): Promise<ContactTimelineAnswer> {
  const own = () =>
    db
      .getConnection(`${TABLES.touchpoints} as t`)
      .join(`${TABLES.identities} as i`, 't.identity_id', 'i.id')
      .where('i.contact_id', record);
  const [counted]: { total: unknown }[] = await own().count({ total: '*' });
  const rows: Row[] = await own()
    .select(COLUMNS)
    .orderBy([
      { column: 't.occurred_at', order: 'desc' },
      { column: 't.id', order: 'desc' },
    ])
    .limit(page.pageSize)
    .offset(offsetOf(page));
  const touchpointOf = (row: Row): TimelineTouchpoint => ({
    id: Number(row.id),
    type: row.type,
    occurredAt: iso(row.occurred_at),
    receivedAt: iso(row.received_at),
    channel: row.channel,
    url: row.url,
    content:
      row.content_type === null || row.document_id === null
        ? null
        : name({
            contentType: row.content_type,
            documentId: row.document_id,
            locale: row.locale,
          }),
    resolvedAt: row.resolved_at === null ? null : iso(row.resolved_at),
    identity: { kind: row.kind, value: row.value },
    recommendationId: row.recommendation_id,
    properties:
      row.properties === null ? null : (JSON.parse(row.properties) as Record<string, unknown>),
  });
  return {
    data: rows.map(touchpointOf),
    meta: { pagination: paginationOf(page, Number(counted?.total ?? 0)) },
  };
}
