import type { IgnoredReason } from '../../../plugin/contracts/touchpoints';
import { linkScans, type MailTouch } from '../../../plugin/sources/link-scan';
import { TABLES } from '../database';
import { identityKey, identityOf, valueHash, type IdentityKind } from '../people';
import type { Database } from '../strapi';
import { isTouchpoint, type Arrival } from './accepted-touchpoint';

/** As long before and after a click as another one may give it away. */
const WINDOW_MS = 2_000;
/** Webhooks bring a click at a time; who sends more at once sends what belongs together. */
const MOST_LOOKED_UP = 20;

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

/** Stored clicks on links of mails, of the same people at about the same time. */
async function readClicksNear(db: Database, touches: MailTouch[]): Promise<MailTouch[]> {
  if (touches.length === 0 || touches.length > MOST_LOOKED_UP) return [];
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
 * The arrivals without what a scanner of links caused, which is counted in `ignored`. The first click of a scan that
 * comes in a request of its own cannot be told from a person's, and stays.
 */
export async function withoutLinkScans<Kind extends Arrival>(
  db: Database,
  arrivals: Kind[],
  ignored: Partial<Record<IgnoredReason, number>>,
): Promise<Kind[]> {
  const touches = arrivals.flatMap((arrival) => {
    const touch = mailTouchOf(arrival);
    return touch === null ? [] : [{ arrival, touch }];
  });
  if (touches.length === 0) return arrivals;
  const mailTouches = touches.map(({ touch }) => touch);
  const scans = linkScans(mailTouches, await readClicksNear(db, mailTouches));
  if (scans.size === 0) return arrivals;
  const scanned = new Set<Arrival>(
    touches.filter((_, position) => scans.has(position)).map(({ arrival }) => arrival),
  );
  ignored.link_scanner = (ignored.link_scanner ?? 0) + scanned.size;
  return arrivals.filter((arrival) => !scanned.has(arrival));
}
