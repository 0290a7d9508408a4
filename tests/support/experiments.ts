import { expect } from 'vitest';

import type { Site } from './site';

const API = '/api/lifecycle-map';

/** Serves lists to contacts, who say of those that `isKept` lets through that they saw them and, of some, bought. */
export async function serveLists(
  site: Site,
  people: string,
  count: number,
  isKept: (arm: string, number: number) => boolean,
  buys: (arm: string, number: number) => boolean,
): Promise<void> {
  const batch = [];
  for (let number = 0; number < count; number += 1) {
    const contact = `${people}-${number}`;
    const { body } = await site.server('GET', `${API}/recommendations?limit=1&contact=${contact}`);
    const { recommendationId, experiment } = body.meta;
    const arm = experiment?.arm ?? 'none';
    if (!isKept(arm, number)) continue;
    const cites = { contact, recommendationId };
    batch.push({ ...cites, type: 'recommendation_shown' });
    if (buys(arm, number)) batch.push({ ...cites, type: 'purchased' });
  }
  const { body } = await site.server('POST', `${API}/touchpoints`, { batch });
  expect(body.data).toMatchObject({ accepted: batch.length, rejected: [] });
  await site.strapi.plugin('lifecycle-map').service('servedLists').flush();
}

/** Lets the days of an experiment be over. */
export async function endExperiment(site: Site, id: string): Promise<void> {
  await site.strapi.db
    .getConnection('lifecycle_map_experiments')
    .where({ id })
    .update({ ends_at: Date.now() });
  await site.strapi.plugin('lifecycle-map').service('experiments').poll();
}
