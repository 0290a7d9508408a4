import type { ContentReference } from '../../../../plugin/contracts/content-reference';
import {
  emptyProfile,
  observe,
  type ContactProfile,
} from '../../../../plugin/journey/contact-profile';
import {
  DeliveryPopulation,
  type StoredPopulation,
} from '../../../../plugin/journey/delivery/population';
import {
  restoreProfiles,
  storeProfiles,
  type StoredProfiles,
} from '../../../../plugin/journey/stored-profiles';
import { taxonomyIndex } from '../../../../plugin/journey/taxonomy-index';
import type { Catalogue } from '../../../../plugin/ranking/catalogue/catalogue';
import { exposureTypes } from '../../../../plugin/ranking/exposures/exposure-types';
import { Learner, type StoredLearner } from '../../../../plugin/ranking/learning/learner';
import type { RankingModel } from '../../../../plugin/ranking/rank';
import { NO_TAGS, type Taxonomy } from '../../../../plugin/taxonomy/taxonomy';
import type { Join } from '../../people';
import type { Log } from '../../strapi';
import type { LearnableTouchpoint } from '../committed-write';
import { createTrainer, type Training } from '../training/train-weights';

/** Without the weights, which are stored by themselves. */
export interface StoredKnowledge {
  learner: StoredLearner;
  profiles: StoredProfiles;
  population: StoredPopulation;
  events: number;
}

export interface KnowledgeParts {
  log: Log;
  catalogue: () => Catalogue;
  taxonomy: () => Taxonomy;
  /** The uids of the content types that take part. */
  contentTypes: () => string[];
  /** Called when a contact is forgotten, who may be in caches. */
  onForget: () => void;
}

export type Knowledge = ReturnType<typeof createKnowledge>;

/** What touchpoints have taught, whichever instance received them. */
export function createKnowledge(
  { log, catalogue, taxonomy, contentTypes, onForget }: KnowledgeParts,
  training: Training,
) {
  const learner = new Learner();
  let profiles = new Map<number, ContactProfile>();
  const population = new DeliveryPopulation();
  let events = 0;
  let hasWarnedOfChannels = false;

  const itemOf = (content: ContentReference | null): number | null =>
    content && catalogue().find(content.contentType, content.documentId);

  const consumes = (type: string): boolean =>
    taxonomyIndex(taxonomy()).types.get(type)?.consumes === true;

  const warnOfChannels = (): void => {
    if (population.untracked === 0 || hasWarnedOfChannels) return;
    hasWarnedOfChannels = true;
    log.warn(
      'lifecycle-map: touchpoints name too many channels; those that came last teach nothing about delivery. Send a channel, such as "email", and not an id of its own for each mailing.',
    );
  };

  const ranking = (): RankingModel => ({
    catalogue: catalogue(),
    learner,
    weights: training.weights,
  });
  const train = createTrainer({ ranking, taxonomy, contentTypes }, training);

  /** Adds to the sums of an item. Each touchpoint must come once. */
  const count = (item: number, type: string, ofRecommendation: boolean): void => {
    if (exposureTypes(taxonomy()).get(type) === 'shown') learner.exposures.add(item);
    if (consumes(type)) learner.consumptions.add(item, ofRecommendation);
  };

  return {
    ranking,
    profiles: (): ReadonlyMap<number, ContactProfile> => profiles,
    population: (): DeliveryPopulation => population,
    /** Touchpoints learned. */
    events: (): number => events,

    /** @param isSample whether it trains the weights, too */
    learn(touchpoint: LearnableTouchpoint, isSample: boolean): void {
      events += 1;
      const item = itemOf(touchpoint.content);
      const tags = item === null ? NO_TAGS : catalogue().tagsOf(item);
      const { contactId, type, channel, occurredAt: at } = touchpoint;
      const profile = profiles.get(contactId) ?? emptyProfile(taxonomy());
      profiles.set(contactId, profile);
      if (item !== null && consumes(type)) {
        if (isSample) train({ contact: contactId, item, at, profile });
        learner.learn(contactId, item, at);
      }
      if (item !== null) count(item, type, touchpoint.ofRecommendation);
      population.learn(contactId, { type, channel, at }, profile, taxonomy());
      warnOfChannels();
      observe(profile, { type, item, at }, tags, taxonomy());
    },

    /** Gives old touchpoints, whose content is known only now, their place in journeys. They may come again. */
    learnResolved(touchpoints: LearnableTouchpoint[]): void {
      for (const { contactId, type, content, occurredAt } of touchpoints) {
        const item = itemOf(content);
        if (item !== null && consumes(type)) learner.learn(contactId, item, occurredAt);
      }
    },

    /** Adds them to the sums of their items. Each must come once. */
    countResolved(touchpoints: LearnableTouchpoint[]): void {
      for (const { type, content, ofRecommendation } of touchpoints) {
        const item = itemOf(content);
        if (item !== null) count(item, type, ofRecommendation);
      }
    },

    /** Two contacts turned out to be one. */
    join: ({ from, into }: Join): void => {
      learner.merge(from, into);
      population.merge(from, into);
      const [source, target] = [profiles.get(from), profiles.get(into)];
      // The two histories interleave; the longer one stands for both until the next rebuild.
      if (source && (!target || source.touchpoints > target.touchpoints)) {
        profiles.set(into, source);
      }
      profiles.delete(from);
    },

    /** Drops a contact's journey. */
    forget: (contactId: number): void => {
      onForget();
      learner.forget(contactId);
      population.forget(contactId);
      profiles.delete(contactId);
    },

    /** Valid until something is learned. */
    store: (): StoredKnowledge => ({
      learner: learner.store(),
      profiles: storeProfiles(profiles),
      population: population.store(),
      events,
    }),

    /** Replaces everything by what was stored. */
    restore(stored: StoredKnowledge): void {
      learner.restore(stored.learner);
      profiles = restoreProfiles(stored.profiles);
      population.restore(stored.population);
      events = stored.events;
    },
  };
}
