import type { Parts } from './create-lifecycle';
import type { NightlyTask } from './scheduling';
import { removeOrphans } from './tags';

/** What is done while few people are there, in this order. */
export const nightlyTasks = ({
  coverageDays,
  db,
  experiments,
  jobs,
  model,
  movers,
  retention,
  sourceCounts,
}: Parts): NightlyTask[] => [
  {
    // Before retention removes what a result is counted from.
    name: 'lifecycle-map experiment results',
    rule: '0 10 3 * * *',
    run: () => experiments.keepResults(),
    failure: 'results of experiments could not be kept',
  },
  {
    name: 'lifecycle-map retention',
    rule: '0 20 3 * * *',
    run: (now) => retention.run(now),
    failure: 'old data could not be removed',
  },
  {
    name: 'lifecycle-map deleted entries',
    rule: '0 23 3 * * *',
    run: () => removeOrphans(db),
    failure: 'tags of deleted entries could not be removed',
  },
  {
    name: 'lifecycle-map source counts',
    rule: '0 25 3 * * *',
    run: (now) => sourceCounts.prune(now),
    failure: 'old counts could not be removed',
  },
  {
    // After retention, so that removed contacts are in no sum either.
    name: 'lifecycle-map model',
    rule: '0 35 3 * * *',
    run: () => model.rebuildIfOutdated(),
    failure: 'the model was not renewed',
  },
  {
    name: 'lifecycle-map movers',
    rule: '0 45 3 * * *',
    run: () => movers.renew(),
    failure: 'what moves people on was not found out anew',
  },
  {
    name: 'lifecycle-map suggestions',
    rule: '0 40 3 * * *',
    run: () => jobs.startSuggest({ id: null, name: null }),
    failure: 'the library was not judged anew',
  },
  {
    // Each hour, so that a server that slept at midnight still keeps the day. It acts once a day.
    name: 'lifecycle-map coverage',
    rule: '0 7 * * * *',
    run: (now) => coverageDays.take(now),
    failure: 'the coverage of today could not be kept',
  },
];
