import { randomUUID } from 'node:crypto';

import { errors } from '@strapi/utils';

import {
  RANKINGS,
  type Experiment,
  type ExperimentChoices,
  type ExperimentInput,
  type ExperimentMeta,
  type ExperimentOverview,
  type ExperimentReport,
  type NamedStrategy,
  type Strategy,
} from '../../../plugin/contracts/experiments';
import { assignArm } from '../../../plugin/experiments/assign-arm';
import { experimentResult } from '../../../plugin/experiments/experiment-result';
import { exposureTypes } from '../../../plugin/ranking/exposures/exposure-types';
import { DAY_MS, isoTime } from '../../../plugin/time';
import { ConflictError, invalid } from '../http';
import { TABLES, lock, type Transaction } from '../database';
import { identityOf, type Person, type ServedListsService } from '../people';
import type { Database } from '../strapi';
import type { RulesService } from '../rules';
import type { TaxonomyService } from '../taxonomy';
import { describeArm } from './describe-arm';
import { countExperiment } from './counts';
import {
  stateOf,
  storedExperimentOf,
  type ExperimentRow,
  type StoredExperiment,
  type StoredResult,
} from './rows';

/** Delay between the end of an experiment and its final count, in which other instances write what they have. */
const FINAL_COUNT_DELAY_MS = 60_000;

/** The part of a request in an experiment: how its list is made, and what its answer tells of that. */
export interface Assignment {
  meta: ExperimentMeta;
  strategy: Strategy;
}

/** What decides whether a request takes part. */
export interface Assignable {
  person: Person;
  /** False for previews. */
  explore: boolean;
  /** Rank as of this time; null for now. */
  at: number | null;
}

const DEFAULT: Strategy = { ranking: 'blend', rules: 'active' };

const contactsOf = ({ counts }: Pick<StoredResult, 'counts'>): number =>
  counts.control.contacts + counts.treatment.contacts;

/** When it ended, or will. */
const endOf = ({ endsAt, stoppedAt }: StoredExperiment): number => stoppedAt ?? endsAt;

/** Ids of the rules that its arms try. */
const triedRules = ({ control, treatment }: Pick<ExperimentInput, 'control' | 'treatment'>) =>
  [control, treatment].map(({ rules }) => rules).filter((id) => id !== 'active' && id !== 'none');

const isRunning = (experiment: StoredExperiment): boolean => stateOf(experiment) === 'running';

interface Parts {
  db: Database;
  rules: RulesService;
  servedLists: ServedListsService;
  taxonomy: TaxonomyService;
}

/** The site's experiments, of which at most one runs at a time. */
export const createExperiments = ({ db, rules, servedLists, taxonomy }: Parts) => {
  let stored: StoredExperiment[] = [];
  const table = () => db.getConnection(TABLES.experiments);

  const named = (strategy: Strategy): NamedStrategy => {
    const tried = rules.all().find(({ rule }) => rule.id === strategy.rules);
    return { ...strategy, ruleName: tried?.rule.name ?? null };
  };

  const experimentOf = (experiment: StoredExperiment): Experiment => ({
    id: experiment.id,
    name: experiment.name,
    holdout: experiment.holdout,
    days: experiment.days,
    outcomes: experiment.outcomes,
    control: named(experiment.control),
    treatment: named(experiment.treatment),
    startedAt: isoTime(experiment.startedAt),
    endsAt: isoTime(experiment.endsAt),
    stoppedAt: experiment.stoppedAt === null ? null : isoTime(experiment.stoppedAt),
    state: stateOf(experiment),
  });

  /** Keys of the touchpoint types that are exposures, and of those by which something is shown. */
  const exposures = (): { all: ReadonlySet<string>; shown: string[] } => {
    const types = exposureTypes(taxonomy.current());
    const shown = [...types.keys()].filter((type) => types.get(type) === 'shown');
    return { all: new Set(types.keys()), shown };
  };

  /** Keys of the touchpoint types that can be a success. */
  const possibleOutcomes = (): string[] => {
    const { all } = exposures();
    return taxonomy
      .current()
      .touchpointTypes.map(({ key }) => key)
      .filter((key) => !all.has(key));
  };

  const running = (): StoredExperiment | undefined => stored.find(isRunning);

  const read = async (trx?: Transaction): Promise<StoredExperiment[]> => {
    const query = table().select('*').orderBy('started_at', 'desc');
    const rows: ExperimentRow[] = await (trx ? query.transacting(trx) : query);
    return rows.map(storedExperimentOf);
  };

  const load = async (): Promise<void> => {
    stored = await read();
  };

  /** The experiment that runs. Nobody starts another one until the transaction ends. */
  const lockRunning = async (trx: Transaction): Promise<StoredExperiment | undefined> => {
    await lock(db, trx, 'experiments');
    return (await read(trx)).find(isRunning);
  };

  const count = async (experiment: StoredExperiment) => {
    await servedLists.flush();
    const endsAt = endOf(experiment);
    const { shown } = exposures();
    const found = await countExperiment(db, { ...experiment, endsAt, shown });
    return { ...experimentResult(found.counts), ...found };
  };

  const find = (id: string): StoredExperiment => {
    const found = stored.find((experiment) => experiment.id === id);
    if (found) return found;
    throw new errors.NotFoundError(`There is no experiment ${id}`);
  };

  /**
   * The counts so far; after the end, those of the first count, because retention and erasures would change them
   * afterwards.
   */
  const countOnce = async (experiment: StoredExperiment): Promise<StoredResult> => {
    const { id, result } = experiment;
    if (result) return result;
    const found = await count(experiment);
    if (Date.now() < endOf(experiment) + FINAL_COUNT_DELAY_MS) return found;
    // When two instances count at once, the first result is kept.
    await table()
      .where({ id })
      .whereNull('result')
      .update({ result: JSON.stringify(found) });
    await load();
    return find(id).result ?? found;
  };

  const requireKnown = (input: ExperimentInput): void => {
    for (const id of triedRules(input)) rules.find(id);
    const { outcomes } = input;
    const possible = possibleOutcomes();
    const unknown = outcomes.find((type) => !possible.includes(type));
    if (unknown === undefined) return;
    const message = `outcomes: this site has no touchpoint type "${unknown}" that can be a success`;
    throw invalid(['data', 'outcomes'], message);
  };

  return {
    /** Reads what other instances have started or stopped. */
    poll: load,

    /** The latest first. */
    async all(): Promise<ExperimentOverview[]> {
      const overviews: ExperimentOverview[] = [];
      for (const experiment of [...stored]) {
        const shown = contactsOf(await countOnce(experiment));
        overviews.push({ ...experimentOf(experiment), shown });
      }
      return overviews;
    },

    /** What a new experiment may use. */
    choices(): ExperimentChoices {
      return {
        rankings: RANKINGS,
        rules: rules
          .all()
          .filter(({ rule, state }) => state === 'draft' && rules.problems(rule).length === 0)
          .map(({ rule: { id, name } }) => ({ id, name })),
        outcomes: possibleOutcomes(),
      };
    },

    /** The part of a request in the running experiment; null without one, and for nobody. */
    assign({ person, explore, at }: Assignable): Assignment | null {
      const experiment = running();
      const identity = identityOf(person);
      if (!experiment || !explore || at !== null || identity === null) return null;
      const { id, name, holdout } = experiment;
      const arm = assignArm(id, `${identity.kind}:${identity.value}`, holdout);
      const strategy = arm === 'holdout' ? DEFAULT : experiment[arm];
      return { strategy, meta: { id, name, arm, reason: describeArm(arm, strategy) } };
    },

    /**
     * @throws ConflictError while another one runs, because their effects would mix, or where a rule has just been deleted.
     *   ValidationError, NotFoundError for what the site does not have.
     */
    async start(input: ExperimentInput): Promise<Experiment> {
      requireKnown(input);
      const id = randomUUID();
      await db.transaction(async ({ trx }) => {
        const other = await lockRunning(trx);
        if (other) {
          throw new ConflictError(
            `The experiment “${other.name}” runs until ${isoTime(other.endsAt)}: wait for it, or stop it`,
          );
        }
        await rules.requireStored(triedRules(input));
        const startedAt = Date.now();
        await table()
          .transacting(trx)
          .insert({
            id,
            definition: JSON.stringify(input),
            started_at: startedAt,
            ends_at: startedAt + input.days * DAY_MS,
          });
      });
      await load();
      return experimentOf(find(id));
    },

    /** Stops a running experiment for good. It has no result. */
    async stop(id: string): Promise<Experiment> {
      if (stateOf(find(id)) !== 'running') {
        throw new ConflictError('The experiment does not run any more');
      }
      await table().where({ id }).whereNull('stopped_at').update({ stopped_at: Date.now() });
      await load();
      return experimentOf(find(id));
    },

    /**
     * No experiment starts to try anything until the transaction ends. Call it first in the transaction.
     * @throws ConflictError while an experiment tries this rule, because its arms must not change.
     */
    async requireUntried(trx: Transaction, ruleId: string): Promise<void> {
      const experiment = await lockRunning(trx);
      if (!experiment || !triedRules(experiment).includes(ruleId)) return;
      throw new ConflictError(
        `The experiment “${experiment.name}” tries this rule until ${isoTime(experiment.endsAt)}: wait for it, or stop it`,
      );
    },

    /** Stores the final counts of past experiments, before retention removes the data. */
    async keepResults(): Promise<void> {
      await load();
      for (const experiment of [...stored]) await countOnce(experiment);
    },

    /** Ids of those whose contacts are yet to be counted, by the lists that they were served. */
    withoutResult: (): string[] =>
      stored
        .filter(({ result, stoppedAt }) => result === null && stoppedAt === null)
        .map(({ id }) => id),

    /** An experiment with its result, which is hidden until it is over. */
    async report(id: string): Promise<ExperimentReport> {
      const experiment = find(id);
      const found = await countOnce(experiment);
      return {
        ...experimentOf(experiment),
        shown: contactsOf(found),
        result: stateOf(experiment) === 'over' ? found : null,
      };
    },
  };
};

export type ExperimentsService = ReturnType<typeof createExperiments>;
