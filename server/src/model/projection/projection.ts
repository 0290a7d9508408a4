import type { ContentReference } from '../../../../plugin/contracts/content-reference';
import type { Database } from '../../strapi';
import type { CommittedWrite } from '../committed-write';
import type { Training } from '../training/train-weights';
import { followChanges, type Followed } from './follow-changes';
import { followRows } from './follow-rows';
import { createKnowledge, type KnowledgeParts, type StoredKnowledge } from './knowledge';
import { createLearnedRows, type StoredLearnedRows } from './learned-rows';

/** Everything that a projection has to know to continue where it was. */
export interface StoredProjection {
  knowledge: StoredKnowledge;
  rows: StoredLearnedRows;
  followed: Followed;
  /** The watermark of the tags that journeys were first read by. */
  readByTags: string | null;
  /** The entries, in the order of their positions. */
  items: ContentReference[];
}

export type Projection = ReturnType<typeof createProjection>;

interface Parts extends KnowledgeParts {
  db: Database;
  tagsWatermark: () => Promise<string>;
  /** Until when all that this instance wrote is known, in milliseconds since 1970. */
  completeUntil: () => number;
  /** Learns what this instance has written. */
  drainQueue: () => void;
}

/**
 * A read model of the touchpoints (https://martinfowler.com/eaaDev/EventSourcing.html): what they taught, and up to where.
 * @param isNew whether the weights have yet to learn what was received then, in milliseconds since 1970
 */
export function createProjection(
  { db, tagsWatermark, completeUntil, drainQueue, ...parts }: Parts,
  training: Training,
  isNew: (receivedAt: number) => boolean,
) {
  const knowledge = createKnowledge(parts, training);
  const { catalogue, log } = parts;
  const steps = () => training.weights.steps;
  const rows = createLearnedRows({ db, knowledge, steps, isNew, drainQueue });
  const otherRows = followRows({ db, rows, completeUntil });
  const changes = followChanges(db, knowledge);
  /** Touchpoints that the snapshot held; null without one. */
  let restoredEvents: number | null = null;
  let readByTags: string | null = null;
  let isComplete = false;

  return {
    knowledge,

    /** Whether it has read everything that the database held when its build began. */
    isComplete: (): boolean => isComplete,

    /** Whether touchpoints that it learned are gone, or it was read by other tags. */
    async isOutdated(): Promise<boolean> {
      const tags = await tagsWatermark();
      if (readByTags !== null && readByTags !== tags) return true;
      return (await rows.whyOutdated()) !== null;
    },

    learn(write: CommittedWrite, isSample: (position: number) => boolean): void {
      write.joins.forEach(knowledge.join);
      rows.learn(write, isSample);
    },

    /** Reads everything, or what came since its snapshot. */
    async build(isCancelled: () => boolean): Promise<void> {
      if (restoredEvents === null) {
        readByTags = await tagsWatermark();
        isComplete = await rows.read({ isCancelled });
        return;
      }
      // Before the rows: those of contacts that have joined since belong to one contact.
      await changes.readJoinsAndErasures();
      await changes.readResolved(isCancelled);
      isComplete = await rows.read({ isCancelled });
      log.info(
        `lifecycle-map: the model took up ${restoredEvents} touchpoints from its snapshot, and read ${knowledge.events() - restoredEvents} that came since.`,
      );
    },

    /** Learns what other instances have committed. */
    async poll(isCancelled: () => boolean): Promise<void> {
      await rows.advance(isCancelled);
      await otherRows.poll(isCancelled);
      await changes.readResolved(isCancelled);
      await changes.readJoinsAndErasures();
    },

    recheckRows: otherRows.recheck,
    readJoinsAndErasures: changes.readJoinsAndErasures,

    /** Valid until something is learned. */
    store: (): StoredProjection => ({
      knowledge: knowledge.store(),
      rows: rows.store(),
      followed: changes.store(),
      readByTags,
      items: Array.from({ length: catalogue().size }, (_, item) => catalogue().addressOf(item)),
    }),

    /** @throws Error where entries have other positions already */
    restore(stored: StoredProjection): void {
      for (const [position, { contentType, documentId }] of stored.items.entries()) {
        if (catalogue().item(contentType, documentId) !== position) {
          throw new Error('its entries are known by other positions');
        }
      }
      knowledge.restore(stored.knowledge);
      rows.restore(stored.rows);
      changes.restore(stored.followed);
      readByTags = stored.readByTags;
      restoredEvents = knowledge.events();
    },
  };
}
