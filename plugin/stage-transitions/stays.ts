import { isActive, silentFrom } from '../journey/is-active';
import { DAY_MS } from '../time';
import { CumulativeIncidence, type Incidence } from './cumulative-incidence';
import type { Step } from './replay-stages';

/** How a stay ended; `open` if it has not. */
type Ending = 'forward' | 'backward' | 'silent' | 'open';

type Ended = Exclude<Ending, 'open'>;

/** Of fewer stays no share is told. */
export const LEAST_STAYS = 20;

interface Stay {
  stage: number;
  from: number;
  /** Its end, or the end of the observation. */
  to: number;
  ending: Ending;
  /** The last item consumed during it, or null. */
  lastItem: number | null;
}

/** Divides a journey into stays in one stage. A stay ends with the beginning of a silence. */
export function staysOf(
  steps: readonly Step[],
  consumes: (type: string) => boolean,
  { until, activeWithinDays }: { until: number; activeWithinDays: number },
): Stay[] {
  const stays: Stay[] = [];
  let open: Stay | null = null;
  let lastAt = 0;
  const close = (stay: Stay, to: number, ending: Ending): void => {
    stays.push({ ...stay, to, ending });
  };
  const silentAt = (): number => silentFrom(lastAt, activeWithinDays);
  for (const { touch, after } of steps) {
    if (open && !isActive(lastAt, touch.at, activeWithinDays)) {
      close(open, silentAt(), 'silent');
      open = null;
    }
    if (open && open.stage !== after) {
      close(open, touch.at, after > open.stage ? 'forward' : 'backward');
      open = null;
    }
    open ??= { stage: after, from: touch.at, to: touch.at, ending: 'open', lastItem: null };
    if (touch.item !== null && consumes(touch.type)) open.lastItem = touch.item;
    lastAt = touch.at;
  }
  if (open === null) return stays;
  if (silentAt() <= until) close(open, silentAt(), 'silent');
  else close(open, until, 'open');
  return stays;
}

interface StayCounts {
  durations: CumulativeIncidence<Ended>;
  endings: Record<Ending, number>;
}

/** Durations and endings of the stays that began in a period. */
export class Stays {
  private readonly stages: StayCounts[];
  private readonly lastItems = new Map<number, number>();

  constructor(
    stages: number,
    private readonly period: { from: number; until: number; activeWithinDays: number },
  ) {
    this.stages = Array.from({ length: stages }, () => ({
      durations: new CumulativeIncidence<Ended>(),
      endings: { forward: 0, backward: 0, silent: 0, open: 0 },
    }));
  }

  add(steps: readonly Step[], consumes: (type: string) => boolean): void {
    for (const stay of staysOf(steps, consumes, this.period)) {
      const counted = this.stages[stay.stage];
      if (stay.from < this.period.from || counted === undefined) continue;
      const { ending } = stay;
      counted.durations.add((stay.to - stay.from) / DAY_MS, ending === 'open' ? null : ending);
      counted.endings[stay.ending] += 1;
      if (stay.ending !== 'silent' || stay.lastItem === null) continue;
      this.lastItems.set(stay.lastItem, (this.lastItems.get(stay.lastItem) ?? 0) + 1);
    }
  }

  /** Median duration in days; null while more than half are open, or without any. */
  medianDays(stage: number): number | null {
    return this.stages[stage]?.durations.median() ?? null;
  }

  /** The share that has ended in this way within so many days; null where it is not known, or there are too few stays. */
  endedWithin(stage: number, days: number, ending: Ended): Incidence | null {
    const counted = this.stages[stage];
    if (counted === undefined) return null;
    const { forward, backward, silent, open } = counted.endings;
    if (forward + backward + silent + open < LEAST_STAYS) return null;
    return counted.durations.by(days, ending);
  }

  endings(stage: number): Record<Ending, number> {
    return this.stages[stage]?.endings ?? { forward: 0, backward: 0, silent: 0, open: 0 };
  }

  /** The items consumed last before a silence, with their counts, most frequent first. */
  lastBeforeSilence(): [number, number][] {
    return [...this.lastItems].sort((left, right) => right[1] - left[1] || left[0] - right[0]);
  }
}
