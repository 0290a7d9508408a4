import type { ContactProfile } from '../../../plugin/journey/contact-profile';
import type { DeliveryPopulation } from '../../../plugin/journey/delivery/population';
import type { RankingModel } from '../../../plugin/ranking/rank';
import { ReplayAccuracy } from '../../../plugin/ranking/weights/replay-accuracy';
import { Weights } from '../../../plugin/ranking/weights/weights';
import type { LearnableTouchpoint, Written } from './learned';
import { lessonsOf } from './lessons';
import { OwnWrites } from './own-writes';
import { newReading, type Reading } from './reading';
import { storedCounts } from './stored-counts';
import { storedLessons } from './stored-lessons';
import { waitingBatches, type Committed } from './waiting-batches';
import { writtenByOthers } from './written-by-others';
import type { ReadConfig, OptedInTypesService } from '../site';
import type { Database, Log } from '../strapi';
import type { CatalogueService } from '../library';
import type { TagsService } from '../tags';
import type { TaxonomyService } from '../taxonomy';
import type { SchedulerService } from '../scheduling';

/** Bumped when the signals or their weights change what a list looks like. */
const VERSION = '3';

const noLesson = (): boolean => false;

interface Parts {
  config: ReadConfig;
  db: Database;
  log: Log;
  catalogue: CatalogueService;
  optedInTypes: OptedInTypesService;
  tags: TagsService;
  taxonomy: TaxonomyService;
  scheduler: SchedulerService;
}

export const createModel = ({
  config,
  db,
  log,
  catalogue,
  optedInTypes,
  tags,
  taxonomy,
  scheduler,
}: Parts) => {
  const taught = { weights: new Weights(), accuracy: new ReplayAccuracy() };
  const kept = storedLessons({ db, log }, taught.weights, taught.accuracy);
  const counts = storedCounts({ db, log, optedInTypes, taxonomy }, VERSION);
  const ownWrites = new OwnWrites();

  /** Only what the present one learns is a lesson: another one reads again what was one. */
  const begin = (): Reading => {
    const reading: Reading = newReading(
      { db, log, catalogue, optedInTypes, tags, taxonomy },
      taught,
      (receivedAt) => reading === present && kept.isNew(receivedAt),
    );
    return reading;
  };
  let present = begin();
  /** Takes the place of the present one once it is whole. Both learn what comes meanwhile. */
  let coming: Reading | null = null;
  /** What others wrote is known up to this; see `writtenByOthers`. */
  let othersKnown: number | null = null;
  let stopped = false;
  let building: Promise<void> = Promise.resolve();
  let isBuilding = false;
  /** Whether everything is to be read (anew). */
  let isDue = true;
  /** Counts how often everything was forgotten: who began before gives up. */
  let generation = 0;

  const readings = (): Reading[] => (coming === null ? [present] : [present, coming]);

  const learn = ({ batchSize, ...written }: Committed): void => {
    const isLesson = lessonsOf(taught.weights.steps, written.learnable.length, batchSize);
    present.learn(written, isLesson);
    coming?.learn(written, noLesson);
  };

  const { learnWaiting, addWaiting } = waitingBatches({ log, scheduler }, learn, () => {
    // Those behind the one that failed are found missing, and read.
    othersKnown = null;
  });

  /** Whether what began with this generation is of no use any more. */
  const overAfter =
    (begun: number): (() => boolean) =>
    () =>
      stopped || generation !== begun;

  /** Puts the coming one in the place of the present one, or drops it where it could not be read to its end. */
  const change = (to: Reading): void => {
    learnWaiting();
    coming = null;
    if (!to.isWhole()) return;
    present = to;
    // What others wrote while the end was read may be missing.
    othersKnown = null;
  };

  const build = async (begun: number): Promise<void> => {
    const reading = coming ?? present;
    try {
      await kept.restore();
      await reading.read(overAfter(begun));
    } finally {
      if (reading === coming) change(reading);
    }
  };

  /** Learns what other instances have committed: there are more rows than this one knows then. */
  const readOthers = async (isOver: () => boolean): Promise<void> => {
    const version = await writtenByOthers(db);
    if (version !== null && version === othersKnown) return;
    // Where the database told of the write, what it has just taken in counts, too: it will not tell again.
    const until = version === null ? ownWrites.writtenUntil : Number.MAX_SAFE_INTEGER;
    const reading = present;
    const { rows } = reading;
    if (await rows.lacks(until, learnWaiting)) {
      await (version === null ? rows.readNew(isOver) : rows.readOn(isOver));
    }
    if (reading === present) othersKnown = version;
  };

  /** Forgets all journeys, to be built anew: what they were read by has changed. The weights know what they know. */
  const restart = (): void => {
    generation += 1;
    isDue = true;
    present = begin();
    coming = null;
    kept.skipKnown();
  };

  return {
    version: VERSION,

    /** What a ranking draws on. */
    ranking(): RankingModel {
      learnWaiting();
      return present.knowledge.ranking();
    },

    profiles(): ReadonlyMap<number, ContactProfile> {
      learnWaiting();
      return present.knowledge.profiles();
    },

    /** When and through which channels contacts answer. */
    population(): DeliveryPopulation {
      learnWaiting();
      return present.knowledge.population();
    },

    /** How well rankings foresaw what contacts turned to. */
    accuracy(): ReplayAccuracy {
      learnWaiting();
      return taught.accuracy;
    },

    /** Touchpoints learned. */
    events(): number {
      learnWaiting();
      return present.knowledge.events();
    },

    /**
     * Learns the touchpoints that a transaction of this instance writes, once their sender has been answered: nobody
     * waits for it, and whoever looks at the model finds it done.
     * @param batchSize how many were sent together
     */
    async learnFrom<Result extends Written>(
      write: () => Promise<Result>,
      batchSize: number,
    ): Promise<Result> {
      return ownWrites.follow(write, ({ learnable, joins, lastId }) =>
        addWaiting({ learnable, joins, lastId, batchSize }),
      );
    },

    learnResolved(touchpoints: LearnableTouchpoint[]): void {
      for (const { knowledge } of readings()) knowledge.learnResolved(touchpoints);
    },

    /** Takes up what was counted until the last stop, where that is true still. Before the catalogue is read. */
    async restore(): Promise<void> {
      if (!(await counts.restore((stored) => present.takeUp(stored)))) restart();
    },

    /** Starts reading everything from the database, in slices between requests, where that is due. */
    startBuilding(): void {
      if (!isDue) return;
      isDue = false;
      isBuilding = true;
      const begun = generation;
      building = build(begun)
        .catch((error: unknown) => {
          log.error(
            `lifecycle-map: the model could not be built from the database: ${String(error)}`,
          );
        })
        .finally(() => {
          if (generation === begun) isBuilding = false;
        });
    },

    /** Whether it does not know yet what the database holds. */
    isBuilding: (): boolean => isBuilding && coming === null,

    /** Resolves once what the database held at the start is learned. */
    ready: (): Promise<void> => building,

    /** Learns what other instances committed. */
    async poll(): Promise<void> {
      if (coming === null) await building;
      learnWaiting();
      // What is forgotten meanwhile is read by who begins anew.
      const isOver = overAfter(generation);
      await present.rows.settleOld(isOver);
      await readOthers(isOver);
      await present.others.readResolved(isOver);
      await present.others.readContacts();
    },

    /** Stores what the weights learned, unless that was done less than `everyMs` ago. */
    async save(everyMs = 0): Promise<void> {
      learnWaiting();
      await kept.save(everyMs);
    },

    /** Stores what was counted, so that the next start takes it up, unless it is not all read yet. */
    async storeCounts(): Promise<void> {
      if (!present.isWhole() || config().stateless) return;
      try {
        await present.others.readContacts();
        learnWaiting();
        await counts.store(present.knowledge.events(), () => {
          learnWaiting();
          return present.take();
        });
      } catch (error) {
        log.warn(
          `lifecycle-map: the model could not be stored, and the next start reads the touchpoints: ${String(error)}`,
        );
      }
    },

    /**
     * Has everything read anew where touchpoints that it learned are gone, by erasure or by retention: what they had added
     * to sums goes with them. And where tags have changed, by which it reads what contacts are about: no start does that
     * any more. Until all is read, lists rest on what is known.
     */
    async renew(): Promise<void> {
      if (isBuilding || isDue) return;
      const isReadByThem = present.isReadBy(await tags.watermark());
      if (isReadByThem && (await present.rows.whatIsGone()) === null) return;
      coming = begin();
      isDue = true;
    },

    /** Drops a contact's journey; the next build does not know it at all. */
    forget(contactId: number): void {
      learnWaiting();
      for (const { knowledge } of readings()) knowledge.forget(contactId);
    },

    restart,

    stop(): void {
      stopped = true;
    },
  };
};

export type ModelService = ReturnType<typeof createModel>;
