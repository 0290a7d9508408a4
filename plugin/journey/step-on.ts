import type { Tags, Taxonomy } from '../taxonomy/taxonomy';
import { NO_TAGS } from '../taxonomy/taxonomy';
import type { ContactProfile } from './contact-profile';
import { likeliest } from './distribution';
import { customerTerms } from './lifecycle/customer-terms';
import { taxonomyIndex } from './taxonomy-index';
import { DAY_MS, HOUR_MS } from '../time';
import type { Touch } from './touch';

/** Whoever reads so much of one stage within an hour has had enough of it, and is offered a step on. */
const ENOUGH = 3;
/** Share of the belief, and of the evidence for intents, that moves to the next stage. */
const MOVED = 0.85;

/** The stage that the reading of the latest hour is about, and how many items of it were read. */
function lateReading(
  history: readonly Touch[],
  tagsOf: (item: number) => Tags,
  taxonomy: Taxonomy,
): { stage: number; items: number } {
  const { types, stageAt } = taxonomyIndex(taxonomy);
  const last = history.at(-1)?.at ?? 0;
  const byStage = new Map<number, Set<number>>();
  for (const { type, item } of history.filter((touch) => touch.at >= last - HOUR_MS)) {
    if (item === null || types.get(type)?.consumes !== true) continue;
    const { stages } = item === null ? NO_TAGS : tagsOf(item);
    const [stage] = stages.map((key) => stageAt.get(key) ?? 0).sort((left, right) => left - right);
    if (stage !== undefined) byStage.set(stage, (byStage.get(stage) ?? new Set()).add(item));
  }
  let most = { stage: 0, items: 0 };
  for (const [stage, { size }] of byStage) if (size > most.items) most = { stage, items: size };
  return most;
}

/**
 * Moves a contact who reads a lot of one stage at once towards the next one before the customers', in place. Reading is
 * no deed: it leads on, and sells nothing.
 * @param history oldest first, the latest touch within a day of `now`; else nothing happens
 */
export function stepOn(
  profile: ContactProfile,
  history: readonly Touch[],
  tagsOf: (item: number) => Tags,
  { taxonomy, now }: { taxonomy: Taxonomy; now: number },
): void {
  if (profile.customerStage !== null || (history.at(-1)?.at ?? 0) < now - DAY_MS) return;
  const { stage, items } = lateReading(history, tagsOf, taxonomy);
  const { stages, intentsOfStage } = taxonomyIndex(taxonomy);
  const next = stage + 1;
  const isBefore = next < stages.length && !customerTerms(taxonomy).stages.has(stages[next] ?? '');
  if (items < ENOUGH || !isBefore || likeliest(profile.stages) !== stage) return;
  const moved = MOVED * (profile.stages[stage] ?? 0);
  profile.stages = profile.stages.map((belief, place) =>
    place === stage ? belief - moved : place === next ? belief + moved : belief,
  );
  const home = new Set(intentsOfStage[stage]);
  const targets = new Set(intentsOfStage[next]);
  const evidence = [...home].reduce((sum, intent) => sum + (profile.intents[intent] ?? 0), 0);
  profile.intents = profile.intents.map((weight, intent) => {
    if (home.has(intent)) return weight * (1 - MOVED);
    return targets.has(intent) ? weight + (MOVED * evidence) / targets.size : weight;
  });
}
