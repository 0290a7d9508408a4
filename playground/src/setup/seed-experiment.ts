import type { Core } from '@strapi/strapi';

import { EXPERIMENT_DAYS } from '../seed/simulation/behaviour';
import { DAY_MS } from '../seed/time';
import type { SeedContact } from '../seed/types';

const DEFINITION = {
  name: 'Made for each contact, against newest first',
  control: { ranking: 'newest', rules: 'active' },
  treatment: { ranking: 'blend', rules: 'active' },
  holdout: 0,
  days: EXPERIMENT_DAYS,
  outcomes: ['content_completed'],
};

/** When the first list was shown to a contact in the days of the experiment, in days ago; null: none was. */
function firstShownIn({ touchpoints }: SeedContact): number | null {
  const days = touchpoints
    .filter(({ type, daysAgo }) => type === 'recommendation_shown' && daysAgo < EXPERIMENT_DAYS)
    .map(({ daysAgo }) => daysAgo);
  return days.length === 0 ? null : Math.max(...days);
}

/**
 * A finished experiment. The plugin cannot start one in the past, so the seed writes the same rows: the experiment and who
 * was in it. It ends now, because only what happened before its end counts.
 * @param id of the experiment
 */
export async function seedExperiment(
  strapi: Core.Strapi,
  contacts: SeedContact[],
  id: string,
  now: number,
): Promise<void> {
  const hashes = strapi.plugin('lifecycle-map').service('identityHashes');
  const table = (name: string) => strapi.db.getConnection(`lifecycle_map_${name}`);
  for (const contact of contacts) {
    const first = firstShownIn(contact);
    if (contact.arm === undefined || first === null) continue;
    const { kind, value_hash } = hashes.of({ kind: 'contact', value: contact.contact });
    await table('experiment_people').insert({
      experiment_id: id,
      identity_kind: kind,
      identity_hash: value_hash,
      identity_epoch: 0,
      arm: contact.arm,
      first_at: Math.round(now - first * DAY_MS),
    });
  }
  await table('experiments').insert({
    id,
    definition: JSON.stringify(DEFINITION),
    started_at: now - EXPERIMENT_DAYS * DAY_MS,
    ends_at: now,
  });
  await strapi.plugin('lifecycle-map').service('experiments').poll();
}
