import { readProfile, type ContactProfile } from '../../../plugin/journey/contact-profile';
import { randomNumbers } from '../../../plugin/ranking/random-numbers';
import type { ReplayAccuracy } from '../../../plugin/ranking/weights/replay-accuracy';
import type { RankingModel } from '../../../plugin/ranking/rank';
import { teachWeights } from '../../../plugin/ranking/weights/teach-weights';
import type { OptedInTypesService } from '../site';
import type { TaxonomyService } from '../taxonomy';

/** Of one batch about this many touchpoints, spread evenly, teach the weights: a lesson costs half a ranking. */
const MOST_LESSONS = 32;
/** So many once they have settled: the steps of AdaGrad shrink with each one taken. */
const LESSONS_WHEN_SETTLED = 8;
/** Lessons after which weights have settled. */
const SETTLED_AFTER = 3_000;
/** A batch stops teaching after this long, so that no request waits for it. */
const BATCH_MS = 10;

/**
 * Which touchpoints of a batch are lessons. Ask for each position, in order, while they are learned.
 * @param steps that the weights have taken
 * @param size of what is learned now
 * @param batchSize of the batch that it is a part of
 */
export function lessonsOf(
  steps: number,
  size: number,
  batchSize = size,
): (position: number) => boolean {
  const stride = Math.ceil(
    batchSize / (steps < SETTLED_AFTER ? MOST_LESSONS : LESSONS_WHEN_SETTLED),
  );
  const until = performance.now() + (BATCH_MS * size) / batchSize;
  return (position) => position % stride === 0 && performance.now() < until;
}

interface Parts {
  optedInTypes: OptedInTypesService;
  taxonomy: TaxonomyService;
}

/** Teaches the weights of the ranking what contacts turn to. */
export function lessons(
  { optedInTypes, taxonomy }: Parts,
  ranking: () => RankingModel,
  accuracy: ReplayAccuracy,
): { teach: (contact: number, item: number, at: number, profile: ContactProfile) => void } {
  const random = randomNumbers(1);
  return {
    /** Must come before the learner and the profile take the consumption in. */
    teach(contact, item, at, profile) {
      const model = ranking();
      const [published] = model.catalogue.entries(item);
      if (published === undefined) return;
      const contentTypes = new Set(optedInTypes.all().map(({ uid }) => uid));
      const state = readProfile(profile, taxonomy.current(), at);
      const { locale } = published;
      const lesson = { contact, item, at, state, locale, contentTypes };
      const test = teachWeights(lesson, model, random);
      if (test) accuracy.add(test);
    },
  };
}
