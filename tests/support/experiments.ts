import { expect } from 'vitest';

import type { Site } from './site';

const API = '/api/lifecycle-map';

/** Serves a list to each of some contacts, of whom some buy, without saying which list made them. */
export async function serveLists(
  site: Site,
  people: string,
  count: number,
  buys: (arm: string, number: number) => boolean,
): Promise<void> {
  const batch = [];
  for (let number = 0; number < count; number += 1) {
    const contact = `${people}-${number}`;
    const { body } = await site.server('GET', `${API}/recommendations?limit=1&contact=${contact}`);
    if (buys(body.meta.experiment?.arm ?? 'none', number)) {
      batch.push({ contact, type: 'purchased' });
    }
  }
  const { body } = await site.server('POST', `${API}/touchpoints`, { batch });
  expect(body.data).toMatchObject({ accepted: batch.length, rejected: [] });
}

/** As on a site where requests of the control are lost on their way, but for one in ten. */
export async function loseControl(site: Site, id: string): Promise<void> {
  const people = () => site.strapi.db.getConnection('lifecycle_map_experiment_people');
  const rows: { id: number }[] = await people()
    .select('id')
    .where({ experiment_id: id, arm: 'control' });
  const lost = rows.filter((_, index) => index % 10 > 0).map((row) => row.id);
  await people().whereIn('id', lost).delete();
}

/** Lets the days of an experiment be over. */
export async function endExperiment(site: Site, id: string): Promise<void> {
  await site.strapi.db
    .getConnection('lifecycle_map_experiments')
    .where({ id })
    .update({ ends_at: Date.now() });
  await site.strapi.plugin('lifecycle-map').service('experiments').poll();
}
