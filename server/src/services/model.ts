import type { Core } from '@strapi/strapi';

import type { ContactProfile } from '../../../plugin/journey/contact-profile';
import type { DeliveryPopulation } from '../../../plugin/journey/delivery/population';
import type { RankingModel } from '../../../plugin/ranking/rank';
import type { ReplayAccuracy } from '../../../plugin/ranking/replay-accuracy';
import { lifecycleConfig } from '../config/read-config';
import { getService } from '../get-service';
import type { Join } from './identity-plan';
import { followInstances } from './follow-instances';
import { learned, type LearnableTouchpoint } from './learned';
import { learnedRows } from './learned-rows';
import { lessonsOf } from './lessons';
import { OwnWrites } from './own-writes';
import { storedCounts, type StoredModel } from './stored-counts';
import { storedLessons } from './stored-lessons';
import { writtenByOthers } from './written-by-others';

/** What was written, and is to be learned. */
export interface Written {
  learnable: LearnableTouchpoint[];
  joins: Join[];
}

/** What one batch, or a part of it, taught. */
interface Committed extends Written {
  batchSize: number;
}

/** Bumped when the signals or their weights change what a list looks like. */
const VERSION = '3';
export const model = ({ strapi }: { strapi: Core.Strapi }) => {
  const knowledge = learned(strapi);
  const others = followInstances(strapi, knowledge);
  const kept = storedLessons(strapi, knowledge.weights, knowledge.accuracy);
  const counts = storedCounts(strapi, VERSION);
  const rows = learnedRows(strapi, knowledge, kept.isNew);
  const ownWrites = new OwnWrites();
  /** What others wrote is known up to this; see `writtenByOthers`. */
  let othersKnown: number | null = null;
  /** Committed, and learned at the latest when the model is next looked at. */
  let waiting: Committed[] = [];
  let stopped = false;
  let building: Promise<void> = Promise.resolve();
  let isBuilding = false;
  /** Touchpoints that were taken up from a snapshot; null without one. */
  let takenUp: number | null = null;
  /** The watermark of the tags that journeys were first read by. */
  let readByTags: string | null = null;
  /** Whether everything was read that there was. */
  let isWhole = false;
  /** Whether everything is to be read (anew). */
  let isDue = true;
  /** Counts how often everything was forgotten: who began before gives up. */
  let generation = 0;

  /** Takes in what waits. What cannot be learned is said, and costs neither an answer nor the process. */
  const learnWaiting = (): void => {
    if (waiting.length === 0) return;
    const batches = waiting;
    waiting = [];
    for (const { learnable, joins, batchSize } of batches) {
      try {
        joins.forEach(knowledge.join);
        const isLesson = lessonsOf(knowledge.weights.steps, learnable.length, batchSize);
        learnable.forEach((touchpoint, position) => rows.learnOnce(touchpoint, isLesson(position)));
      } catch (error) {
        strapi.log.error(`lifecycle-map: touchpoints could not be learned: ${String(error)}`);
        // Those behind the one that failed are found missing, and read.
        othersKnown = null;
      }
    }
  };

  const readAll = async (isOver: () => boolean): Promise<void> => {
    if (await rows.readOn(isOver)) isWhole = true;
  };

  /** Reads what there is, or what came since the snapshot that was taken up. @param begun the generation of what is read */
  const build = async (begun: number): Promise<void> => {
    const isOver = (): boolean => stopped || generation !== begun;
    await kept.restore();
    const known = takenUp;
    if (known === null) {
      readByTags = await getService(strapi, 'tags').watermark();
      return readAll(isOver);
    }
    // Who joined since then is one contact to what came since then.
    await others.readContacts();
    await others.readResolved(isOver);
    await readAll(isOver);
    strapi.log.info(
      `lifecycle-map: the model took up ${known} touchpoints from its snapshot, and read ${knowledge.events() - known} that came since.`,
    );
  };

  /** @throws Error where entries have other positions already */
  const takeUp = (stored: StoredModel): void => {
    const catalogue = getService(strapi, 'catalogue').current();
    for (const [position, { contentType, documentId }] of stored.items.entries()) {
      if (catalogue.item(contentType, documentId) !== position) {
        throw new Error('its entries are known by other positions');
      }
    }
    knowledge.restore(stored.knowledge);
    rows.restore(stored.rows);
    others.followFrom(stored.followed);
    readByTags = stored.readByTags;
    takenUp = knowledge.events();
  };

  const take = (): StoredModel => {
    const catalogue = getService(strapi, 'catalogue').current();
    learnWaiting();
    return {
      knowledge: knowledge.store(),
      rows: rows.store(),
      followed: others.followed(),
      readByTags,
      items: Array.from({ length: catalogue.size }, (_, item) => catalogue.addressOf(item)),
    };
  };

  /** Learns what other instances have committed: there are more rows than this one knows then. */
  const readOthers = async (isOver: () => boolean): Promise<void> => {
    const version = await writtenByOthers(strapi);
    if (version !== null && version === othersKnown) return;
    // Where the database told of the write, what it has just taken in counts, too: it will not tell again.
    const until = version === null ? ownWrites.writtenUntil : Number.MAX_SAFE_INTEGER;
    if (await rows.lacks(until, learnWaiting)) {
      await (version === null ? rows.readNew(isOver) : rows.readOn(isOver));
    }
    othersKnown = version;
  };

  /** Forgets all journeys, to be built anew: what they were read by has changed. The weights know what they know. */
  const restart = (): void => {
    generation += 1;
    isDue = true;
    knowledge.forgetAll();
    rows.reset();
    takenUp = null;
    isWhole = false;
    kept.skipKnown();
  };

  return {
    version: VERSION,

    /** What a ranking draws on. */
    ranking(): RankingModel {
      learnWaiting();
      return knowledge.ranking();
    },

    profiles(): ReadonlyMap<number, ContactProfile> {
      learnWaiting();
      return knowledge.profiles();
    },

    /** When and through which channels contacts answer. */
    population(): DeliveryPopulation {
      learnWaiting();
      return knowledge.population();
    },

    /** How well rankings foresaw what contacts turned to. */
    accuracy(): ReplayAccuracy {
      learnWaiting();
      return knowledge.accuracy;
    },

    /** Touchpoints learned. */
    events(): number {
      learnWaiting();
      return knowledge.events();
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
      return ownWrites.follow(write, ({ learnable, joins }) => {
        if (waiting.length === 0) void getService(strapi, 'turns').work(learnWaiting);
        waiting.push({ learnable, joins, batchSize });
      });
    },

    learnResolved: knowledge.learnResolved,

    /** Takes up what was counted until the last stop, where that is true still. Before the catalogue is read. */
    async restore(): Promise<void> {
      if (!(await counts.restore(takeUp))) restart();
    },

    /** Starts reading everything from the database, in slices between requests, where that is due. */
    startBuilding(): void {
      if (!isDue) return;
      isDue = false;
      isBuilding = true;
      const begun = generation;
      building = build(begun)
        .catch((error: unknown) => {
          strapi.log.error(
            `lifecycle-map: the model could not be built from the database: ${String(error)}`,
          );
        })
        .finally(() => {
          if (generation === begun) isBuilding = false;
        });
    },

    isBuilding: (): boolean => isBuilding,

    /** Resolves once what the database held at the start is learned. */
    ready: (): Promise<void> => building,

    /** Learns what other instances committed. */
    async poll(): Promise<void> {
      await building;
      learnWaiting();
      // What is forgotten meanwhile is read by who begins anew.
      const begun = generation;
      const isOver = (): boolean => stopped || generation !== begun;
      await rows.settleOld(isOver);
      await readOthers(isOver);
      await others.readResolved(isOver);
      await others.readContacts();
    },

    /** Stores what the weights learned, unless that was done less than `everyMs` ago. */
    async save(everyMs = 0): Promise<void> {
      learnWaiting();
      await kept.save(everyMs);
    },

    /** Stores what was counted, so that the next start takes it up, unless it is not all read yet. */
    async storeCounts(): Promise<void> {
      if (!isWhole || lifecycleConfig(strapi).stateless) return;
      try {
        await others.readContacts();
        learnWaiting();
        await counts.store(knowledge.events(), take);
      } catch (error) {
        strapi.log.warn(
          `lifecycle-map: the model could not be stored, and the next start reads the touchpoints: ${String(error)}`,
        );
      }
    },

    /**
     * Has everything built anew where touchpoints that it learned are gone, by erasure or by retention: what they had
     * added to sums goes with them. And where tags have changed, by which it reads what contacts are about: no start does
     * that any more.
     */
    async renew(): Promise<void> {
      const isRetagged = (await getService(strapi, 'tags').watermark()) !== readByTags;
      if (isRetagged || (await rows.whatIsGone()) !== null) restart();
    },

    /** Drops a contact's journey; the next build does not know it at all. */
    forget(contactId: number): void {
      learnWaiting();
      knowledge.forget(contactId);
    },

    restart,

    stop(): void {
      stopped = true;
    },
  };
};
