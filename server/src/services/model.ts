import type { Core } from '@strapi/strapi';

import type { ContentReference } from '../../../plugin/contracts/content-reference';
import {
  emptyProfile,
  observe,
  type ContactProfile,
} from '../../../plugin/journey/contact-profile';
import { taxonomyIndex } from '../../../plugin/journey/taxonomy-index';
import { Learner } from '../../../plugin/ranking/learner';
import { NO_TAGS } from '../../../plugin/taxonomy/taxonomy';
import { getService } from '../get-service';
import type { Join } from './identity-plan';
import { countTouchpoints, readStoredTouchpoints } from './stored-touchpoints';

/** What the model needs to know of a touchpoint. */
export interface LearnableTouchpoint {
  messageHash: string;
  contactId: number;
  type: string;
  content: ContentReference | null;
  occurredAt: number;
  receivedAt: number;
}

/** What one batch taught. */
interface Committed {
  touchpoints: LearnableTouchpoint[];
  joins: Join[];
}

/** Bumped when the signals or their weights change what a list looks like. */
const VERSION = '1';
/** Ids are handed out before commit, so rows of the last minute are read again. */
const OVERLAP_MS = 60_000;
const SLICE = 500;

const yieldToRequests = () => new Promise<void>((resolve) => setImmediate(resolve));

export const model = ({ strapi }: { strapi: Core.Strapi }) => {
  let learner = new Learner();
  let profiles = new Map<number, ContactProfile>();
  let events = 0;
  /** Every row up to this id is learned, and too old for another one to commit before it. */
  let settledId = 0;
  /** Message hash → when it was received: exactly the learned rows behind `settledId`. */
  let unsettled = new Map<string, number>();
  /** Committed, and learned at the latest when the model is next looked at. */
  let waiting: Committed[] = [];
  let stopped = false;
  let building: Promise<void> = Promise.resolve();

  const itemOf = (content: ContentReference | null): number | null =>
    content &&
    getService(strapi, 'catalogue').current().find(content.contentType, content.documentId);

  const learnOne = (touchpoint: LearnableTouchpoint): void => {
    if (unsettled.has(touchpoint.messageHash)) return;
    unsettled.set(touchpoint.messageHash, touchpoint.receivedAt);
    events += 1;
    const taxonomy = getService(strapi, 'taxonomy').current();
    const item = itemOf(touchpoint.content);
    const tags = item === null ? NO_TAGS : getService(strapi, 'catalogue').current().tagsOf(item);
    const profile = profiles.get(touchpoint.contactId) ?? emptyProfile(taxonomy);
    profiles.set(touchpoint.contactId, profile);
    observe(profile, { type: touchpoint.type, item, at: touchpoint.occurredAt }, tags, taxonomy);
    const consumes = taxonomyIndex(taxonomy).types.get(touchpoint.type)?.consumes ?? false;
    if (consumes && item !== null) learner.learn(touchpoint.contactId, item, touchpoint.occurredAt);
  };

  const applyJoin = ({ from, into }: Join): void => {
    learner.merge(from, into);
    const [source, target] = [profiles.get(from), profiles.get(into)];
    // The two histories interleave; the longer one stands for both until the next rebuild.
    if (source && (!target || source.touchpoints > target.touchpoints)) profiles.set(into, source);
    profiles.delete(from);
  };

  /** Takes in what waits. What cannot be learned is said, and costs neither an answer nor the process. */
  const learnWaiting = (): void => {
    const batches = waiting;
    waiting = [];
    for (const { touchpoints, joins } of batches) {
      try {
        joins.forEach(applyJoin);
        touchpoints.forEach(learnOne);
      } catch (error) {
        strapi.log.error(`lifecycle-map: touchpoints could not be learned: ${String(error)}`);
      }
    }
  };

  /**
   * Reads on from `settledId`: learns what is new, and settles what is old.
   * @param onlyOld stop at the first row that is too young to settle
   */
  const readOn = async (onlyOld: boolean): Promise<void> => {
    const old = Date.now() - OVERLAP_MS;
    let settling = true;
    for (let after = settledId; !stopped;) {
      const rows = await readStoredTouchpoints(strapi, after, SLICE);
      for (const row of rows) {
        settling &&= row.receivedAt < old;
        if (!settling && onlyOld) return;
        learnOne(row);
        if (!settling) continue;
        settledId = row.id;
        unsettled.delete(row.messageHash);
      }
      const last = rows.at(-1);
      if (last === undefined || rows.length < SLICE) return;
      after = last.id;
      await yieldToRequests();
    }
  };

  const oldestUnsettled = (): number => unsettled.values().next().value ?? Infinity;

  return {
    version: VERSION,

    learner(): Learner {
      learnWaiting();
      return learner;
    },

    profiles(): ReadonlyMap<number, ContactProfile> {
      learnWaiting();
      return profiles;
    },

    /** Touchpoints learned. */
    events(): number {
      learnWaiting();
      return events;
    },

    /**
     * Learns touchpoints that this instance has just committed, once their sender has been answered: nobody waits for
     * it, and whoever looks at the model finds it done.
     */
    learn(touchpoints: LearnableTouchpoint[], joins: Join[]): void {
      if (waiting.length === 0) setImmediate(learnWaiting);
      waiting.push({ touchpoints, joins });
    },

    /** Starts reading everything from the database, in slices between requests. */
    startBuilding(): void {
      building = readOn(false).catch((error: unknown) => {
        strapi.log.error(
          `lifecycle-map: the model could not be built from the database: ${String(error)}`,
        );
      });
    },

    /** Resolves once what the database held at the start is learned. */
    ready: (): Promise<void> => building,

    /** Learns what other instances committed. */
    async poll(): Promise<void> {
      await building;
      learnWaiting();
      if (oldestUnsettled() < Date.now() - OVERLAP_MS) await readOn(true);
      if ((await countTouchpoints(strapi, settledId)) !== unsettled.size) await readOn(false);
    },

    /** Drops a contact's journey; the next build does not know it at all. */
    forget(contactId: number): void {
      learnWaiting();
      learner.forget(contactId);
      profiles.delete(contactId);
    },

    /** Forgets everything, to be built anew. */
    reset(): void {
      learner = new Learner();
      profiles = new Map();
      unsettled = new Map();
      waiting = [];
      events = 0;
      settledId = 0;
    },

    stop(): void {
      stopped = true;
    },
  };
};
