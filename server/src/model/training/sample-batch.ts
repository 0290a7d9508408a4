/** A batch trains the weights with at most about this many touchpoints: each costs half a ranking. */
const MAX_SAMPLES = 32;
/** Once the weights have converged: the steps of AdaGrad shrink with each one taken. */
const SAMPLES_WHEN_CONVERGED = 8;
/** Steps after which weights have converged. */
const CONVERGED_AFTER = 3_000;
/** Time for the training samples of a batch, so that no request waits for them. */
const BATCH_MS = 10;

/**
 * Which touchpoints of a batch train the weights, spread evenly. Ask for each position, in order, as it is learned.
 * @param steps that the weights have taken
 * @param size number of touchpoints that are learned now
 * @param batchSize number of touchpoints in the batch that they are a part of
 */
export function sampleBatch(
  steps: number,
  size: number,
  batchSize = size,
): (position: number) => boolean {
  const samples = steps < CONVERGED_AFTER ? MAX_SAMPLES : SAMPLES_WHEN_CONVERGED;
  const stride = Math.ceil(batchSize / samples);
  const until = performance.now() + (BATCH_MS * size) / batchSize;
  return (position) => position % stride === 0 && performance.now() < until;
}
