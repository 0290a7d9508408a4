import type { Core } from '@strapi/strapi';

import { reasonOf } from '../database';
import type { Log } from '../strapi';

export interface NightlyTask {
  /** Unique among all cron tasks of the app. */
  name: string;
  /** Croner's pattern, in the server's time zone. */
  rule: string;
  /** @param now milliseconds since 1970 */
  run: (now: number) => Promise<unknown>;
  /** What is logged when the task fails. */
  failure: string;
}

type Cron = Pick<Core.Strapi['cron'], 'add' | 'remove'>;

export function startNightly(cron: Cron, log: Log, tasks: NightlyTask[]): void {
  for (const { name, rule, run, failure } of tasks) {
    const task = async (): Promise<void> => {
      try {
        await run(Date.now());
      } catch (error) {
        log.error(`lifecycle-map: ${failure}: ${reasonOf(error)}`);
      }
    };
    cron.add({ [name]: { task, options: { rule } } });
  }
}

export function stopNightly(cron: Cron, tasks: NightlyTask[]): void {
  for (const { name } of tasks) cron.remove(name);
}
