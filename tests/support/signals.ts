import { viewOfHistory } from '../../plugin/ranking/journey-view';
import type { RankingModel } from '../../plugin/ranking/rank';
import type { Signal, SignalInput } from '../../plugin/ranking/signals/signal';
import { SIGNALS } from '../../plugin/ranking/signals/signals';
import { modelOf, NOW, smallCatalogue, stranger, viewed } from './small-library';
import { DAY_MS, MINUTE_MS } from '../../plugin/time';

interface Asked extends Partial<Pick<SignalInput, 'state' | 'now' | 'self'>> {
  /** Items consumed, oldest first, a minute apart up to now. */
  read?: number[];
}

/** A signal made ready for a contact who consumed these items. */
export function signal(name: string, model: RankingModel, asked: Asked = {}): Signal {
  const { read = [], now = NOW, self = -1, state = stranger } = asked;
  const history = read.map((item, place) => viewed(item, now - (read.length - place) * MINUTE_MS));
  const journey = viewOfHistory(history, undefined, now);
  const kind = SIGNALS.find((known) => known.name === name);
  if (!kind) throw new Error(`There is no signal ${name}`);
  return kind.make({ ...model, state, journey, now, self, locale: 'en' });
}

/** Five entries without text or tags. */
export const plain = () => modelOf(smallCatalogue({ a: {}, b: {}, c: {}, d: {}, e: {} }));

/** Contacts who went through these items, a minute apart, one contact a day, the last one today. */
export function followPaths(model: RankingModel, ...paths: number[][]): RankingModel {
  paths.forEach((path, contact) =>
    path.forEach((item, step) =>
      model.learner.learn(
        contact + 1,
        item,
        NOW - (paths.length - contact) * DAY_MS + step * MINUTE_MS,
      ),
    ),
  );
  return model;
}
