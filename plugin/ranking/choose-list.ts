import type { Catalogue } from './catalogue/catalogue';
import { TopItems } from './data-structures/top-items';
import { diversify, POOL } from './diversify';
import type { Guidance } from './guidance/guidance';
import type { Scored } from './scored';
import { LEAST_FOR_MIX, StageMix, targetMix } from './stage-mix';

interface Ranked {
  item: number;
  score: number;
}

interface Wanted {
  limit: number;
  /** Items that have a place already. */
  without: ReadonlySet<number>;
  guidance: Guidance | null;
}

/** Keeps the best of all, and of each set of stages as many as a list has places. */
class Pool {
  private readonly all: TopItems;
  /** By number of the set of stages. */
  private readonly bySet: TopItems[] = [];

  constructor(
    private readonly catalogue: Catalogue,
    private readonly limit: number,
    private readonly isMixed: boolean,
  ) {
    this.all = this.top(POOL * limit);
  }

  offer(item: number, score: number): void {
    this.all.offer(item, score);
    if (!this.isMixed) return;
    const set = this.catalogue.stageSets.numberOf(item);
    (this.bySet[set] ??= this.top(this.limit)).offer(item, score);
  }

  /** Best first. */
  best(): Ranked[] {
    const found = new Map(this.all.best().map((ranked) => [ranked.item, ranked]));
    // Sets without candidates are holes, which are skipped.
    this.bySet.forEach((top) => {
      for (const ranked of top.best()) found.set(ranked.item, ranked);
    });
    return [...found.values()].sort(
      (left, right) => right.score - left.score || this.catalogue.compare(left.item, right.item),
    );
  }

  private top(limit: number): TopItems {
    return new TopItems(limit, (left, right) => this.catalogue.compare(left, right));
  }
}

/** What comes first together, in the order of precedence. */
function grouped(best: readonly Ranked[], guidance: Guidance | null): Ranked[][] {
  if (guidance?.hasPrecedence !== true) return [[...best]];
  const groups = new Map<string | null, Ranked[]>();
  for (const ranked of best) {
    const precedence = guidance.precedenceOf(ranked.item);
    groups.set(precedence, [...(groups.get(precedence) ?? []), ranked]);
  }
  return [...groups.values()];
}

/**
 * Chooses the entries of a list, best first: what has precedence, then a varied choice whose mix of stages is the
 * contact's.
 */
export function chooseList(
  { candidates, scores, fits }: Scored,
  catalogue: Catalogue,
  { limit, without, guidance }: Wanted,
): Ranked[] {
  const isMixed = guidance !== null && limit >= LEAST_FOR_MIX;
  const pool = new Pool(catalogue, limit, isMixed);
  const favour = new TopItems(1, (left, right) => catalogue.compare(left, right));
  for (let place = 0; place < candidates.size; place += 1) {
    const item = candidates.items[place] ?? 0;
    if (!fits(item) || without.has(item)) continue;
    (guidance?.isFavour(item) === true ? favour : pool).offer(item, scores[item] ?? 0);
  }
  for (const { item, score } of favour.best()) pool.offer(item, score);
  const best = pool.best();
  const stagesOf = (item: number): string[] => catalogue.tagsOf(item).stages;
  const kindOf = (item: number) => ({
    contentType: catalogue.addressOf(item).contentType,
    ...catalogue.tagsOf(item),
  });
  const available = new Set(best.flatMap(({ item }) => stagesOf(item)));
  const target = isMixed ? targetMix(guidance.stages, available, limit) : null;
  const mix = target === null ? null : new StageMix(target, limit);
  const chosen: Ranked[] = [];
  for (const group of grouped(best, guidance)) {
    const left = limit - chosen.length;
    chosen.push(...diversify(group, left, kindOf, mix === null ? {} : { mix, stagesOf }));
  }
  return chosen;
}
