import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { contacts, library } from '../seed';
import { DAY_MS, DAYS_OF_A_MONTH, HISTORY_DAYS } from '../seed/time';
import type { SeedEntry, SeedType } from '../seed/types';
import type { DocumentIds } from './document-ids';
import { ensureFrench, seedContent } from './seed-content';
import { seedExperiment } from './seed-experiment';
import { seedImprint } from './seed-imprint';
import { seedRules } from './seed-rules';
import { seedServedLists } from './seed-served-lists';
import { seedTags } from './seed-tags';
import { datedTouchpoints, seedTouchpoints } from './seed-touchpoints';

type Library = Record<SeedType, SeedEntry[]>;

/** The end of each day of the history, in days ago; the first includes everything before. */
const DAYS = Array.from({ length: HISTORY_DAYS + 1 }, (_, day) => HISTORY_DAYS - day);

/** Entries added more than `until` and at most `since` days ago. */
function addedBetween(since: number, until: number): Library {
  const isAdded = ({ addedMonthsAgo = Infinity }: SeedEntry): boolean => {
    const daysAgo = addedMonthsAgo * DAYS_OF_A_MONTH;
    return daysAgo > until && daysAgo <= since;
  };
  return {
    article: library.article.filter(isAdded),
    'case-study': library['case-study'].filter(isAdded),
    demo: library.demo.filter(isAdded),
    course: library.course.filter(isAdded),
  };
}

const hasHistory = async (strapi: Core.Strapi): Promise<boolean> =>
  (await strapi.db.getConnection('lifecycle_map_touchpoints').select('id').limit(1)).length > 0;

/**
 * Fills the playground with its library and contacts, day by day over six months, and keeps each day's coverage as a
 * site would have. Running it again changes nothing.
 */
export async function seed(strapi: Core.Strapi): Promise<void> {
  const isFirst = !(await hasHistory(strapi));
  const everyone = contacts();
  const touchpoints = datedTouchpoints(everyone);
  const documentIds: DocumentIds = new Map();
  const now = Date.now();
  const coverageDays = strapi.plugin('lifecycle-map').service('coverageDays');
  await ensureFrench(strapi);
  await seedImprint(strapi);
  let since = Infinity;
  for (const until of DAYS) {
    const added = addedBetween(since, until);
    await seedContent(strapi, added, documentIds);
    await seedTags(strapi, added, documentIds);
    const ofTheDay = touchpoints.filter(({ daysAgo }) => daysAgo > until && daysAgo <= since);
    await seedTouchpoints(strapi, ofTheDay, documentIds, now);
    if (isFirst) await coverageDays.take(now - until * DAY_MS);
    since = until;
  }
  if (!isFirst) return;
  await seedRules(strapi, documentIds);
  const experimentId = randomUUID();
  await seedServedLists(strapi, everyone, documentIds, experimentId, now);
  await seedExperiment(strapi, everyone, experimentId, Date.now());
}
