import type { ExperimentPower } from '../../../plugin/contracts/experiments';
import { LEAST_PEOPLE } from '../../../plugin/experiments/experiment-result';
import { smallestRise } from '../../../plugin/experiments/power';
import { DAY_MS } from '../../../plugin/time';
import { TABLES } from '../database';
import type { Database } from '../strapi';

export interface Planned {
  days: number;
  /** Share of contacts that take no part. */
  holdout: number;
  outcomes: string[];
}

/** Contacts with a touchpoint since then, of any type or of one of these. */
async function countActive(db: Database, since: number, types?: string[]): Promise<number> {
  const query = db
    .getConnection(`${TABLES.touchpoints} as t`)
    .join(`${TABLES.identities} as i`, 'i.id', 't.identity_id')
    .countDistinct({ contacts: 'i.contact_id' })
    .where('t.occurred_at', '>=', since);
  if (types) void query.whereIn('t.type', types);
  const [row] = (await query) as unknown as { contacts: unknown }[];
  return Number(row?.contacts ?? 0);
}

/** What a planned experiment could show if its days are like as many until now. @param now milliseconds since 1970 */
export async function expectedPower(
  db: Database,
  { days, holdout, outcomes }: Planned,
  now: number,
): Promise<ExperimentPower> {
  const since = now - days * DAY_MS;
  const contacts = await countActive(db, since);
  const converted = await countActive(db, since, outcomes);
  const contactsPerArm = Math.floor((contacts * (1 - holdout)) / 2);
  const isEnough = contactsPerArm >= LEAST_PEOPLE && converted < contacts;
  return {
    contacts,
    converted,
    contactsPerArm,
    smallestRise: isEnough ? smallestRise(contactsPerArm, converted / contacts) : null,
  };
}
