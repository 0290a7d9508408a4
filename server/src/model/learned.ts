import type { ContentReference } from '../../../plugin/contracts/content-reference';
import {
  emptyProfile,
  observe,
  type ContactProfile,
} from '../../../plugin/journey/contact-profile';
import {
  DeliveryPopulation,
  type StoredPopulation,
} from '../../../plugin/journey/delivery/population';
import {
  restoreProfiles,
  storeProfiles,
  type StoredProfiles,
} from '../../../plugin/journey/stored-profiles';
import { taxonomyIndex } from '../../../plugin/journey/taxonomy-index';
import { exposureTypes } from '../../../plugin/ranking/exposures/exposure-types';
import { Learner, type StoredLearner } from '../../../plugin/ranking/learning/learner';
import type { RankingModel } from '../../../plugin/ranking/rank';
import type { ReplayAccuracy } from '../../../plugin/ranking/weights/replay-accuracy';
import type { Weights } from '../../../plugin/ranking/weights/weights';
import { NO_TAGS } from '../../../plugin/taxonomy/taxonomy';
import { forgetValues, type Join } from '../people';
import type { Log } from '../strapi';
import type { CatalogueService } from '../library';
import type { OptedInTypesService } from '../site';
import type { TaxonomyService } from '../taxonomy';
import { lessons } from './lessons';

/** What the model needs to know of a touchpoint. */
export interface LearnableTouchpoint {
  messageHash: string;
  contactId: number;
  type: string;
  content: ContentReference | null;
  channel: string | null;
  /** Whether it came out of a list of ours. */
  ofRecommendation: boolean;
  occurredAt: number;
  receivedAt: number;
}

/** What was written, and is to be learned. */
export interface Written {
  learnable: LearnableTouchpoint[];
  joins: Join[];
  /** The id of the last one's row, where one writes at a time: the others stand right before it. */
  lastId: number | null;
}

/** Counts, to be stored. The weights are stored by themselves. */
export interface StoredKnowledge {
  learner: StoredLearner;
  profiles: StoredProfiles;
  population: StoredPopulation;
  events: number;
}

interface Parts {
  log: Log;
  catalogue: CatalogueService;
  optedInTypes: OptedInTypesService;
  taxonomy: TaxonomyService;
}

/**
 * Everything that touchpoints have taught this process, however they came to it.
 * @param weights learn from touchpoints that are lessons, whose outcome goes into `accuracy`
 */
export function learned(
  { log, catalogue, optedInTypes, taxonomy: taxonomyService }: Parts,
  weights: Weights,
  accuracy: ReplayAccuracy,
) {
  const learner = new Learner();
  let profiles = new Map<number, ContactProfile>();
  const population = new DeliveryPopulation();
  let events = 0;
  let warnedOfChannels = false;

  const itemOf = (content: ContentReference | null): number | null =>
    content && catalogue.current().find(content.contentType, content.documentId);

  const consumes = (type: string): boolean =>
    taxonomyIndex(taxonomyService.current()).types.get(type)?.consumes === true;

  /** Once a boot, not once a touchpoint. */
  const warnOfChannels = (): void => {
    if (population.untracked === 0 || warnedOfChannels) return;
    warnedOfChannels = true;
    log.warn(
      'lifecycle-map: touchpoints name too many channels; those that came last teach nothing about delivery. Send a channel, such as "email", and not an id of its own for each mailing.',
    );
  };

  const ranking = (): RankingModel => ({
    catalogue: catalogue.current(),
    learner,
    weights,
  });
  const { teach } = lessons({ optedInTypes, taxonomy: taxonomyService }, ranking, accuracy);

  /** Adds to the sums of an item: each touchpoint must come once. */
  const count = (item: number, type: string, ofRecommendation: boolean): void => {
    const taxonomy = taxonomyService.current();
    if (exposureTypes(taxonomy).get(type) === 'shown') learner.exposures.add(item);
    if (consumes(type)) learner.consumptions.add(item, ofRecommendation);
  };

  /** @param isLesson whether the weights learn from it, too */
  const learn = (touchpoint: LearnableTouchpoint, isLesson: boolean): void => {
    events += 1;
    const taxonomy = taxonomyService.current();
    const item = itemOf(touchpoint.content);
    const tags = item === null ? NO_TAGS : catalogue.current().tagsOf(item);
    const { contactId, type, channel, occurredAt: at } = touchpoint;
    const profile = profiles.get(contactId) ?? emptyProfile(taxonomy);
    profiles.set(contactId, profile);
    if (item !== null && consumes(type)) {
      if (isLesson) teach(contactId, item, at, profile);
      learner.learn(contactId, item, at);
    }
    if (item !== null) count(item, type, touchpoint.ofRecommendation);
    population.learn(contactId, { type, channel, at }, profile, taxonomy);
    warnOfChannels();
    observe(profile, { type, item, at }, tags, taxonomy);
  };

  /** What is known of an old touchpoint's content only now: it takes its place in the contact's journey. */
  const learnResolved = (touchpoints: LearnableTouchpoint[]): void => {
    for (const { contactId, type, content, occurredAt } of touchpoints) {
      const item = itemOf(content);
      if (item !== null && consumes(type)) learner.learn(contactId, item, occurredAt);
    }
  };

  /** The same for sums, to which each may be added once. */
  const countResolved = (touchpoints: LearnableTouchpoint[]): void => {
    for (const { type, content, ofRecommendation } of touchpoints) {
      const item = itemOf(content);
      if (item !== null) count(item, type, ofRecommendation);
    }
  };

  /** Two contacts turned out to be one. */
  const join = ({ from, into }: Join): void => {
    learner.merge(from, into);
    population.merge(from, into);
    const [source, target] = [profiles.get(from), profiles.get(into)];
    // The two histories interleave; the longer one stands for both until the next rebuild.
    if (source && (!target || source.touchpoints > target.touchpoints)) {
      profiles.set(into, source);
    }
    profiles.delete(from);
  };

  /** Drops a contact's journey, and what they were known by. */
  const forget = (contactId: number): void => {
    forgetValues();
    learner.forget(contactId);
    population.forget(contactId);
    profiles.delete(contactId);
  };

  /** Good until something is learned. */
  const store = (): StoredKnowledge => ({
    learner: learner.store(),
    profiles: storeProfiles(profiles),
    population: population.store(),
    events,
  });

  /** Takes up what was stored, in the place of all journeys. */
  const restore = (stored: StoredKnowledge): void => {
    learner.restore(stored.learner);
    profiles = restoreProfiles(stored.profiles);
    population.restore(stored.population);
    events = stored.events;
  };

  return {
    weights,
    ranking,
    profiles: (): ReadonlyMap<number, ContactProfile> => profiles,
    population: (): DeliveryPopulation => population,
    events: (): number => events,
    learn,
    learnResolved,
    countResolved,
    join,
    forget,
    store,
    restore,
  };
}
