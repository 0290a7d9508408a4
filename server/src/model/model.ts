import { reasonOf } from '../database';
import type { ContactProfile } from '../../../plugin/journey/contact-profile';
import type { DeliveryPopulation } from '../../../plugin/journey/delivery/population';
import type { RankingModel } from '../../../plugin/ranking/rank';
import { ReplayAccuracy } from '../../../plugin/ranking/weights/replay-accuracy';
import { Weights } from '../../../plugin/ranking/weights/weights';
import { journeyShape } from '../../../plugin/taxonomy/journey-shape';
import type { CatalogueService } from '../library';
import type { SchedulerService } from '../scheduling';
import type { OptedInTypesService, ReadConfig } from '../site';
import type { Database, Log } from '../strapi';
import type { TagsService } from '../tags';
import type { TaxonomyService } from '../taxonomy';
import type { CommittedWrite, LearnableTouchpoint } from './committed-write';
import { InFlightWrites } from './in-flight-writes';
import { createLearningQueue } from './learning-queue';
import { createProjection, type Projection } from './projection/projection';
import { createProjections } from './projections';
import { createSnapshots } from './snapshot/snapshots';
import { createCheckpoint } from './training/checkpoint';
import { sampleBatch } from './training/sample-batch';
import type { Training } from './training/train-weights';

/** Bumped when the signals or their weights change what a list looks like. */
const VERSION = '3';

/** What a list is made from. */
export interface ModelView extends RankingModel {
  version: string;
  population: DeliveryPopulation;
  /** Touchpoints learned. */
  events: number;
}

/** A transaction of this instance that writes touchpoints. Tell its end, by one of the two. */
export interface ModelWrite {
  /** The model learns it in the background, or as soon as the model is read. */
  committed(write: CommittedWrite): void;
  rolledBack(): void;
}

interface Parts {
  config: ReadConfig;
  db: Database;
  log: Log;
  catalogue: CatalogueService;
  optedInTypes: OptedInTypesService;
  tags: TagsService;
  taxonomy: TaxonomyService;
  scheduler: SchedulerService;
  /** Called when a contact is forgotten, who may be in caches. */
  onForget: () => void;
}

/** What touchpoints teach, in memory: a read model of the database that can be rebuilt from it. */
export const createModel = ({
  config,
  db,
  log,
  catalogue,
  optedInTypes,
  tags,
  taxonomy,
  scheduler,
  onForget,
}: Parts) => {
  const training: Training = { weights: new Weights(), accuracy: new ReplayAccuracy() };
  const checkpoint = createCheckpoint({ db, log }, training);
  const contentTypes = () => optedInTypes.all().map(({ uid }) => uid);
  const learnedBy = () => [VERSION, journeyShape(taxonomy.current()), contentTypes()];
  const snapshots = createSnapshots({ db, log, learnedBy });
  const inFlight = new InFlightWrites();

  const drainQueue = () => queue.drain();
  const createEmpty = (): Projection => {
    const projection: Projection = createProjection(
      {
        db,
        log,
        catalogue: () => catalogue.current(),
        taxonomy: () => taxonomy.current(),
        contentTypes,
        onForget,
        tagsWatermark: () => tags.watermark(),
        completeUntil: () => inFlight.completeUntil,
        drainQueue,
      },
      training,
      // A rebuild reads again what has trained the weights already.
      (receivedAt) => projection === projections.current() && checkpoint.isNew(receivedAt),
    );
    return projection;
  };
  const prepare = () => checkpoint.restore();
  const projections = createProjections({ log, createEmpty, prepare, drainQueue });

  const learn = (write: CommittedWrite): void => {
    const { steps } = training.weights;
    const isSample = sampleBatch(steps, write.touchpoints.length, write.batchSize);
    const current = projections.current();
    for (const projection of projections.all()) {
      projection.learn(write, (position) => projection === current && isSample(position));
    }
  };
  const onFailure = () => projections.current().recheckRows();
  const queue = createLearningQueue({ log, scheduler, learn, onFailure });

  /** With everything that this instance has committed. */
  const current = (): Projection => {
    drainQueue();
    return projections.current();
  };

  /** Forgets all journeys, because what they are read by has changed. The weights keep what they learned. */
  const reset = (): void => {
    projections.reset();
    checkpoint.skipKnown();
  };

  return {
    version: VERSION,

    /** What a ranking draws on. */
    ranking: (): RankingModel => current().knowledge.ranking(),

    /** Ranking, delivery and `events` of the same touchpoints. What is learned later changes them. */
    view(): ModelView {
      const { knowledge } = current();
      return {
        ...knowledge.ranking(),
        version: VERSION,
        population: knowledge.population(),
        events: knowledge.events(),
      };
    },

    profiles: (): ReadonlyMap<number, ContactProfile> => current().knowledge.profiles(),

    /** When and through which channels contacts answer. */
    population: (): DeliveryPopulation => current().knowledge.population(),

    /** How well rankings predicted what contacts turned to. */
    accuracy(): ReplayAccuracy {
      drainQueue();
      return training.accuracy;
    },

    /** Touchpoints learned. */
    events: (): number => current().knowledge.events(),

    /** Call it before the transaction begins: until its end, no poll takes its rows for those of another instance. */
    beginWrite(): ModelWrite {
      const end = inFlight.begin();
      return {
        committed(write) {
          queue.add(write);
          end();
        },
        rolledBack: end,
      };
    },

    learnResolved(touchpoints: LearnableTouchpoint[]): void {
      for (const { knowledge } of projections.all()) knowledge.learnResolved(touchpoints);
    },

    /** Restores the snapshot, if there is one to use. Call it before the catalogue is read, which has its positions from it. */
    async restore(): Promise<void> {
      const projection = projections.current();
      if (!(await snapshots.restore((stored) => projection.restore(stored)))) reset();
    },

    startBuilding: projections.startBuilding,
    isBuilding: projections.isBuilding,
    ready: projections.ready,
    poll: projections.poll,
    rebuildIfOutdated: projections.rebuildIfOutdated,
    reset,
    stop: projections.stop,

    /** Saves the trained weights, unless that was done less than `everyMs` ago. */
    async save(everyMs = 0): Promise<void> {
      drainQueue();
      await checkpoint.save(everyMs);
    },

    /** Stores a snapshot for the next start, unless the first build is incomplete. */
    async storeSnapshot(): Promise<void> {
      const projection = projections.current();
      if (!projection.isComplete() || config().stateless) return;
      try {
        await projection.readJoinsAndErasures();
        await snapshots.store(current().knowledge.events(), () => current().store());
      } catch (error) {
        log.warn(
          `lifecycle-map: the model could not be stored, and the next start reads the touchpoints: ${reasonOf(error)}`,
        );
      }
    },

    /** Drops a contact's journey. What it added to sums goes with the next rebuild. */
    forget(contactId: number): void {
      drainQueue();
      for (const { knowledge } of projections.all()) knowledge.forget(contactId);
    },
  };
};

export type ModelService = ReturnType<typeof createModel>;
