import type { Line } from '../../speed/table';
import type { Dataset } from '../dataset';
import { Ranks, timing } from '../metrics';
import { placeOf } from '../place-of';
import { contentBased } from './content-based';
import { goodEnough } from './ger';

/**
 * Replays a data set with other recommenders, by the protocol of `replay`: they rank known items that the contact has
 * not consumed; an item without a score is a miss.
 * @param sample indexes of the events that are tests
 */
export async function replayPeers(dataset: Dataset, sample: ReadonlySet<number>): Promise<Line[]> {
  const lines: Line[] = [];
  for (const peer of [contentBased(dataset), await goodEnough(dataset)]) {
    const ranks = new Ranks();
    const times: number[] = [];
    const seen = dataset.contacts.map(() => new Set<number>());
    const known = new Set<number>();
    for (const [position, event] of dataset.events.entries()) {
      const own = seen[event.contact] ?? new Set();
      if (sample.has(position)) {
        const started = performance.now();
        const scores = await peer.scores(event);
        times.push(performance.now() - started);
        const others = [...scores]
          .filter(([item]) => item !== event.item && known.has(item) && !own.has(item))
          .map(([, score]) => score);
        const score = scores.get(event.item) ?? 0;
        ranks.add(score === 0 ? Infinity : placeOf(score, others));
      }
      await peer.learn(event);
      own.add(event.item);
      known.add(event.item);
    }
    lines.push({ what: peer.name, ...ranks.figures(), ...timing(times) });
  }
  return lines;
}
