import { randomUUID } from 'node:crypto';

import { errors } from '@strapi/utils';

import {
  RANKINGS,
  type Experiment,
  type ExperimentChoices,
  type ExperimentInput,
  type ExperimentMeta,
  type ExperimentOverview,
  type ExperimentPower,
  type ExperimentReport,
  type NamedStrategy,
  type Strategy,
} from '../../../plugin/contracts/experiments';
import { assignArm } from '../../../plugin/experiments/assign-arm';
import { differenceByWeek, experimentResult } from '../../../plugin/experiments/experiment-result';
import { exposureTypes } from '../../../plugin/ranking/exposures/exposure-types';
import { DAY_MS, isoTime } from '../../../plugin/time';
import { ConflictError, invalid } from '../http';
import { TABLES, lock, type Transaction } from '../database';
import { identityOf, type IdentityHashesService, type Person } from '../people';
import type { ReadConfig } from '../site';
import type { Database } from '../strapi';
import type { RulesService } from '../rules';
import type { TaxonomyService } from '../taxonomy';
import { createAdoption } from './adoption';
import { describeArm } from './describe-arm';
import { countExperiment, countPeople, type StoredCounts } from './counts';
import { expectedPower, type Planned } from './expected-power';
import { createParticipations } from './participations';
import { stateOf, storedExperimentOf, type ExperimentRow, type StoredExperiment } from './rows';
import { adoptedOf, isRuleId, requireNotAdopted, standingStrategy } from './standing';

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
  /** False to look only: nobody enters by it. */
  remember: boolean;
  /** Rank as of this time; null for now. */
  at: number | null;
}

const resultOf = ({ weeks, ...counted }: StoredCounts): NonNullable<ExperimentReport['result']> => {
  const differences = differenceByWeek(weeks);
  return {
    ...experimentResult(counted.counts),
    ...counted,
    weeks: weeks.map((counts, week) => ({ ...counts, difference: differences[week] ?? null })),
  };
};

/** When it ended, or will. */
const endOf = ({ endsAt, stoppedAt }: StoredExperiment): number => stoppedAt ?? endsAt;

/** Ids of the rules that its arms try. */
const triedRules = ({ control, treatment }: Pick<ExperimentInput, 'control' | 'treatment'>) =>
  [control, treatment].map(({ rules }) => rules).filter(isRuleId);

const isRunning = (experiment: StoredExperiment): boolean => stateOf(experiment) === 'running';

interface Parts {
  config: ReadConfig;
  db: Database;
  identityHashes: Pick<IdentityHashesService, 'keyed'>;
  rules: RulesService;
  taxonomy: TaxonomyService;
}

/** The site's experiments, of which at most one runs at a time. */
export const createExperiments = ({ config, db, identityHashes, rules, taxonomy }: Parts) => {
  let stored: StoredExperiment[] = [];
  const participations = createParticipations(db, identityHashes.keyed);
  const adoption = createAdoption({ db, rules });
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
    isDefault: adoptedOf(stored)?.experiment.id === experiment.id,
  });

  /** Keys of the touchpoint types that can be a success: not those that only show something. */
  const possibleOutcomes = (): string[] => {
    const exposures = exposureTypes(taxonomy.current());
    return taxonomy
      .current()
      .touchpointTypes.map(({ key }) => key)
      .filter((key) => !exposures.has(key));
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

  const find = (id: string): StoredExperiment => {
    const found = stored.find((experiment) => experiment.id === id);
    if (found) return found;
    throw new errors.NotFoundError(`There is no experiment ${id}`);
  };

  /**
   * What is counted so far; after the end, what was counted first, because retention and erasures would change it
   * afterwards. Who was in the experiment is not needed any more then.
   */
  const countOnce = async (experiment: StoredExperiment): Promise<StoredCounts> => {
    const { id, counted } = experiment;
    if (counted) return counted;
    const endsAt = endOf(experiment);
    const found = await countExperiment({ db, participations }, { ...experiment, endsAt });
    if (Date.now() < endsAt + FINAL_COUNT_DELAY_MS) return found;
    // When two instances count at once, the first result is kept.
    await table()
      .where({ id })
      .whereNull('result')
      .update({ result: JSON.stringify(found) });
    await load();
    await participations.drop(id);
    return find(id).counted ?? found;
  };

  const peopleOf = async ({ id, counted }: StoredExperiment): Promise<number> =>
    counted
      ? counted.counts.control.contacts + counted.counts.treatment.contacts
      : countPeople({ db, participations }, id);

  const overviewOf = async (experiment: StoredExperiment): Promise<ExperimentOverview> => ({
    ...experimentOf(experiment),
    people: await peopleOf(experiment),
  });

  const requirePossible = (outcomes: string[], path: string[]): void => {
    const possible = possibleOutcomes();
    const unknown = outcomes.find((type) => !possible.includes(type));
    if (unknown === undefined) return;
    const message = `outcomes: this site has no touchpoint type "${unknown}" that can be a success`;
    throw invalid([...path, 'outcomes'], message);
  };

  const requireKnown = (input: ExperimentInput): void => {
    for (const id of triedRules(input)) rules.find(id);
    const { outcomes, days } = input;
    requirePossible(outcomes, ['data']);
    const { retentionDays } = config();
    if (retentionDays === null || days <= retentionDays) return;
    const message = `days: touchpoints are kept for ${retentionDays} days (retentionDays), so that a longer experiment would lose what it counts`;
    throw invalid(['data', 'days'], message);
  };

  return {
    /** Reads what other instances have started or stopped. */
    poll: load,

    /** The latest first. */
    async all(): Promise<ExperimentOverview[]> {
      const overviews: ExperimentOverview[] = [];
      for (const experiment of [...stored]) overviews.push(await overviewOf(experiment));
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

    /** What an experiment like this could show, by the site's own rates. @throws ValidationError for an unknown outcome */
    power(planned: Planned): Promise<ExperimentPower> {
      requirePossible(planned.outcomes, []);
      return expectedPower(db, planned, Date.now());
    },

    /** The part of a request in the running experiment; null without one, and for nobody. */
    async assign({ person, explore, remember, at }: Assignable): Promise<Assignment | null> {
      const experiment = running();
      const identity = identityOf(person);
      if (!experiment || !explore || at !== null || identity === null) return null;
      const { id, name, holdout } = experiment;
      const drawn = assignArm(id, `${identity.kind}:${identity.value}`, holdout);
      const arm = await participations.armOf(id, person, drawn, remember);
      const strategy = arm === 'holdout' ? standingStrategy(stored) : experiment[arm];
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

    /** How lists are made for whoever is in no arm. */
    standing: (): Strategy => standingStrategy(stored),

    /** Makes the winner what everybody gets who is in no arm. @throws ConflictError where none can be */
    async adopt(id: string): Promise<Experiment> {
      const experiment = find(id);
      const isOver = stateOf(experiment) === 'over';
      const winner = isOver ? resultOf(await countOnce(experiment)).winner : null;
      await adoption.adopt(experiment, winner);
      await load();
      return experimentOf(find(id));
    },

    /** Undoes that: everybody gets what they got before. */
    async abandon(id: string): Promise<Experiment> {
      await adoption.abandon(find(id));
      await load();
      return experimentOf(find(id));
    },

    /**
     * No experiment starts to try anything until the transaction ends. Call it first in the transaction.
     * @throws ConflictError while an experiment tries this rule, because its arms must not change.
     */
    async requireUntried(trx: Transaction, ruleId: string): Promise<void> {
      const experiment = await lockRunning(trx);
      requireNotAdopted(await read(trx), ruleId);
      if (!experiment || !triedRules(experiment).includes(ruleId)) return;
      throw new ConflictError(
        `The experiment “${experiment.name}” tries this rule until ${isoTime(experiment.endsAt)}: wait for it, or stop it`,
      );
    },

    /** Stores the final counts of past experiments, before retention removes the data. */
    async keepResults(): Promise<void> {
      await load();
      for (const experiment of [...stored]) {
        if (stateOf(experiment) !== 'running') await countOnce(experiment);
      }
    },

    /** Ids of those whose contacts are yet to be counted, by the lists that they were served. */
    withoutResult: (): string[] =>
      stored
        .filter(({ counted, stoppedAt }) => counted === null && stoppedAt === null)
        .map(({ id }) => id),

    /** An experiment with its result, which is hidden until it is over. */
    async report(id: string): Promise<ExperimentReport> {
      const experiment = find(id);
      const isOver = stateOf(experiment) === 'over';
      const result = isOver ? resultOf(await countOnce(experiment)) : null;
      return { ...(await overviewOf(find(id))), result };
    },
  };
};

export type ExperimentsService = ReturnType<typeof createExperiments>;
