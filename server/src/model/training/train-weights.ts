import { readProfile, type ContactProfile } from '../../../../plugin/journey/contact-profile';
import type { RankingModel } from '../../../../plugin/ranking/rank';
import { randomNumbers } from '../../../../plugin/ranking/random-numbers';
import type { ReplayAccuracy } from '../../../../plugin/ranking/weights/replay-accuracy';
import { teachWeights } from '../../../../plugin/ranking/weights/teach-weights';
import type { Weights } from '../../../../plugin/ranking/weights/weights';
import type { Taxonomy } from '../../../../plugin/taxonomy/taxonomy';

/** What is trained. It outlives every rebuild of the model. */
export interface Training {
  weights: Weights;
  /** How well rankings predicted the samples before they were learned. */
  accuracy: ReplayAccuracy;
}

interface Parts {
  ranking: () => RankingModel;
  taxonomy: () => Taxonomy;
  /** The uids of the content types that take part. */
  contentTypes: () => string[];
}

interface Consumption {
  contact: number;
  item: number;
  /** Milliseconds since 1970. */
  at: number;
  /** The contact's, before this consumption. */
  profile: ContactProfile;
}

/** Trains the weights with what contacts consume. Call it before the learner and the profile take the consumption in. */
export function createTrainer({ ranking, taxonomy, contentTypes }: Parts, { accuracy }: Training) {
  const random = randomNumbers(1);
  return ({ contact, item, at, profile }: Consumption): void => {
    const model = ranking();
    const [published] = model.catalogue.entries(item);
    if (published === undefined) return;
    const { locale } = published;
    const state = readProfile(profile, taxonomy(), at);
    const sample = { contact, item, at, state, locale, contentTypes: new Set(contentTypes()) };
    const test = teachWeights(sample, model, random);
    if (test) accuracy.add(test);
  };
}
