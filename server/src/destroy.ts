import type { Core } from '@strapi/strapi';

import { openOwnTypes } from './access';
import type { Parts } from './create-lifecycle';
import { nightlyTasks } from './nightly-tasks';
import { stopNightly } from './scheduling';

/** Stops background work, then stores what only memory holds. */
export async function destroy(strapi: Core.Strapi, parts: Parts): Promise<void> {
  const { jobs, mirror, model, reports, servedLists, sourceCounts, suggestions } = parts;
  openOwnTypes(parts.plugin);
  stopNightly(strapi.cron, nightlyTasks(parts));
  model.stop();
  await reports.stop();
  await mirror.stop();
  await jobs.stop();
  await model.save();
  await suggestions.stop();
  await servedLists.flush();
  await sourceCounts.flush();
  // Last: it may take seconds, and where it is cut short, only the next start takes longer.
  await model.storeSnapshot();
}
