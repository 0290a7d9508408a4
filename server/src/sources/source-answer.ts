import type { SourceAnswer } from '../../../plugin/contracts/sources';
import { rejection, type AcceptedBatch } from '../ingestion';

/**
 * @param isBatch whether a row that is wrong must not lose the others
 * @throws ValidationError that says what is wrong with the only row
 */
export function sourceAnswer(
  { accepted, duplicates, rejected, ignored, warnings }: AcceptedBatch,
  isBatch: boolean,
): SourceAnswer {
  const [only] = rejected;
  if (!isBatch && only !== undefined) throw rejection(only.errors);
  return { data: { accepted, duplicates, rejected }, meta: { ignored, warnings } };
}
