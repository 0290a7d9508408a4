import { countArms, type ExperimentCounts } from '../../../plugin/experiments/count-arms';
import { everybody, participantsOf } from '../../../plugin/experiments/people';
import { TABLES, inChunks } from '../database';
import type { Database } from '../strapi';
import type { createParticipations } from './participations';

/** Counts of an experiment, with those who can be counted no more. */
export interface StoredCounts extends ExperimentCounts {
  erased: number;
}

interface Asked {
  id: string;
  startedAt: number;
  endsAt: number;
  outcomes: string[];
}

interface Parts {
  db: Database;
  participations: ReturnType<typeof createParticipations>;
}

/** When each of these contacts last had one of the outcomes while an experiment ran. */
async function readOutcomes(
  db: Database,
  contactIds: number[],
  { startedAt, endsAt, outcomes }: Asked,
): Promise<Map<number, number>> {
  const found = new Map<number, number>();
  for (const chunk of inChunks(contactIds)) {
    const rows = (await db
      .getConnection(`${TABLES.identities} as i`)
      .join(`${TABLES.touchpoints} as t`, 't.identity_id', 'i.id')
      .select('i.contact_id')
      .max({ last_at: 't.occurred_at' })
      .whereIn('i.contact_id', chunk)
      .whereIn('t.type', outcomes)
      .where('t.occurred_at', '>=', startedAt)
      .where('t.occurred_at', '<', endsAt)
      .groupBy('i.contact_id')) as unknown as { contact_id: unknown; last_at: unknown }[];
    for (const { contact_id, last_at } of rows) found.set(Number(contact_id), Number(last_at));
  }
  return found;
}

/** People in either arm of an experiment. */
export async function countPeople({ participations }: Parts, id: string): Promise<number> {
  const people = participantsOf(await participations.read(id));
  return everybody(people).filter(({ arm }) => arm !== 'holdout').length;
}

/** Counts everybody in an experiment, and what they did from their first request on. */
export async function countExperiment(
  { db, participations }: Parts,
  asked: Asked,
): Promise<StoredCounts> {
  const people = participantsOf(await participations.read(asked.id));
  const outcomes = await readOutcomes(db, [...people.known.keys()], asked);
  const [erased] = (await db
    .getConnection(TABLES.erasures)
    .count({ people: '*' })
    .where('erased_at', '>=', asked.startedAt)) as unknown as { people: unknown }[];
  return {
    ...countArms(people, (contactId) => outcomes.get(contactId), asked.startedAt),
    erased: Number(erased?.people ?? 0),
  };
}
