import type { ReplayAccuracy } from '../../../plugin/ranking/weights/replay-accuracy';
import type { Weights } from '../../../plugin/ranking/weights/weights';
import { followInstances } from './follow-instances';
import { learned, type Written } from './learned';
import { learnedRows } from './learned-rows';
import type { StoredModel } from './stored-counts';
import type { Database, Log } from '../strapi';
import type { CatalogueService } from '../library';
import type { OptedInTypesService } from '../site';
import type { TagsService } from '../tags';
import type { TaxonomyService } from '../taxonomy';

/** What every reading of the touchpoints teaches. */
export interface Taught {
  weights: Weights;
  accuracy: ReplayAccuracy;
}

export type Reading = ReturnType<typeof newReading>;

interface Parts {
  db: Database;
  log: Log;
  catalogue: CatalogueService;
  optedInTypes: OptedInTypesService;
  tags: TagsService;
  taxonomy: TaxonomyService;
}

/**
 * The touchpoints as they were read from a first one on: what they taught, and which ones did.
 * @param isNew whether the weights have yet to learn from what was received then, in milliseconds since 1970
 */
export function newReading(
  { db, log, catalogue: catalogueService, optedInTypes, tags: tagsService, taxonomy }: Parts,
  { weights, accuracy }: Taught,
  isNew: (receivedAt: number) => boolean,
) {
  const knowledge = learned(
    { log, catalogue: catalogueService, optedInTypes, taxonomy },
    weights,
    accuracy,
  );
  const rows = learnedRows(db, knowledge, isNew);
  const others = followInstances(db, knowledge);
  /** Touchpoints that were taken up from a snapshot; null without one. */
  let takenUp: number | null = null;
  /** The watermark of the tags that journeys were first read by. */
  let readByTags: string | null = null;
  let isWhole = false;

  const catalogue = () => catalogueService.current();

  const readSinceSnapshot = async (known: number, isOver: () => boolean): Promise<void> => {
    // Who joined since then is one contact to what came since then.
    await others.readContacts();
    await others.readResolved(isOver);
    isWhole = await rows.readOn(isOver);
    log.info(
      `lifecycle-map: the model took up ${known} touchpoints from its snapshot, and read ${knowledge.events() - known} that came since.`,
    );
  };

  return {
    knowledge,
    rows,
    others,

    /** Whether everything was read that there was. */
    isWhole: (): boolean => isWhole,

    /** Whether the tags are still those that it was read by, or it was not read at all. */
    isReadBy: (tags: string): boolean => readByTags === null || readByTags === tags,

    /** Learns what was written, unless it is known. */
    learn({ joins, ...written }: Written, isLesson: (position: number) => boolean): void {
      joins.forEach(knowledge.join);
      rows.learn(written, isLesson);
    },

    /** Reads all that there is, or what came since a snapshot. */
    async read(isOver: () => boolean): Promise<void> {
      if (takenUp !== null) return readSinceSnapshot(takenUp, isOver);
      readByTags = await tagsService.watermark();
      isWhole = await rows.readOn(isOver);
    },

    /** @throws Error where entries have other positions already */
    takeUp(stored: StoredModel): void {
      for (const [position, { contentType, documentId }] of stored.items.entries()) {
        if (catalogue().item(contentType, documentId) !== position) {
          throw new Error('its entries are known by other positions');
        }
      }
      knowledge.restore(stored.knowledge);
      rows.restore(stored.rows);
      others.followFrom(stored.followed);
      readByTags = stored.readByTags;
      takenUp = knowledge.events();
    },

    /** All of it, to be stored. Good until something is learned. */
    take: (): StoredModel => ({
      knowledge: knowledge.store(),
      rows: rows.store(),
      followed: others.followed(),
      readByTags,
      items: Array.from({ length: catalogue().size }, (_, item) => catalogue().addressOf(item)),
    }),
  };
}
