import { linkScans, type MailTouch } from '../../../plugin/sources/link-scan';
import { TABLES } from '../database';
import { identityKey, identityOf, valueHash, type IdentityKind } from '../people';
import type { Database } from '../strapi';
import { isTouchpoint, type Arrival } from './arrival';

/** How long before and after a click another one shows that a scanner made both. */
const WINDOW_MS = 2_000;
/** A larger batch is compared with itself alone: what belongs together comes together there. */
const MAX_LOOKED_UP = 20;

const CLICK = 'link_clicked';
const OPENING = 'email_opened';

interface Row {
  kind: IdentityKind;
  value_hash: string;
  url: string;
  occurred_at: unknown;
  properties: string | null;
}

const campaignOf = (properties: Record<string, unknown> | null): string =>
  typeof properties?.campaign === 'string' ? properties.campaign : '';

function mailTouchOf(arrival: Arrival): MailTouch | null {
  if (!isTouchpoint(arrival)) return null;
  const { type, channel, url, person, properties, occurredAt } = arrival;
  const isClick = type === CLICK && channel === 'email' && url !== null;
  if (!isClick && type !== OPENING) return null;
  const identity = identityOf(person);
  if (identity === null) return null;
  return {
    person: identityKey(identity.kind, valueHash(identity.value)),
    campaign: campaignOf(properties),
    url: isClick ? url : null,
    at: occurredAt,
  };
}

const hashOf = ({ person }: MailTouch): string => person.slice(person.indexOf('/') + 1);

/** Stored clicks on links of e-mails, by the same people at about the same time. */
async function readClicksNear(db: Database, touches: MailTouch[]): Promise<MailTouch[]> {
  if (touches.length === 0 || touches.length > MAX_LOOKED_UP) return [];
  const rows: Row[] = await db
    .getConnection(`${TABLES.identities} as i`)
    .join(`${TABLES.touchpoints} as t`, 't.identity_id', 'i.id')
    .select('i.kind', 'i.value_hash', 't.url', 't.occurred_at', 't.properties')
    .where({ 't.type': CLICK, 't.channel': 'email' })
    .whereNotNull('t.url')
    .where((near) => {
      for (const touch of touches) {
        void near.orWhere((own) => {
          void own
            .where('i.value_hash', hashOf(touch))
            .whereBetween('t.occurred_at', [touch.at - WINDOW_MS, touch.at + WINDOW_MS]);
        });
      }
    });
  return rows.map((row) => ({
    person: identityKey(row.kind, row.value_hash),
    campaign: campaignOf(
      row.properties === null ? null : (JSON.parse(row.properties) as Record<string, unknown>),
    ),
    url: row.url,
    at: Number(row.occurred_at),
  }));
}

/**
 * Splits off the clicks and openings of programs that scan e-mails for malicious links. The first click of a scan cannot be
 * told from a person's when it comes in a request of its own, so it stays with the others.
 */
export async function splitLinkScans(
  db: Database,
  arrivals: Arrival[],
): Promise<{ others: Arrival[]; scans: Arrival[] }> {
  const touches = arrivals.flatMap((arrival) => {
    const touch = mailTouchOf(arrival);
    return touch === null ? [] : [{ arrival, touch }];
  });
  if (touches.length === 0) return { others: arrivals, scans: [] };
  const mailTouches = touches.map(({ touch }) => touch);
  const positions = linkScans(mailTouches, await readClicksNear(db, mailTouches));
  const scans = touches.filter((_, index) => positions.has(index)).map(({ arrival }) => arrival);
  const scanned = new Set(scans);
  return { others: arrivals.filter((arrival) => !scanned.has(arrival)), scans };
}
