import type { ContactState } from '../../plugin/journey/contact-state';
import { randomNumbers } from '../../plugin/ranking/random-numbers';
import { defaultTaxonomy } from '../../plugin/taxonomy/default-taxonomy';
import { listFor, type Given } from './ask';
import { SimulatedSite, type Person, type SiteKind } from './simulated-site';
import { violationsIn } from './violations';

const LIST = 10;
const FIRST = 3;
/** Lists are measured in the last part of a history, one of so many visits. */
const MEASURED_FROM = 0.8;
const ONE_OF = 4;
const SMOOTHING = 0.1;

/** What lists of a site are like. */
export interface SiteFigures {
  site: string;
  lists: number;
  violations: number;
  /** Mean divergence of the list's mix from the contact's stages, in nats. */
  klWithout: number;
  klWith: number;
  /** Share of lists with an entry of the likeliest intent that the library has for them, among the first three. */
  topIntent: number;
  /** The code that is most often the first reason of a list's first entry, and in which share of lists. */
  firstReason: string;
  firstReasonShare: number;
  /** How often the likeliest stage is the true one, and how sure it says it is. */
  stageAccuracy: number;
  stageConfidence: number;
  /** How far the two are apart. */
  stageError: number;
  /** Share of what was read next that is among the ten, without the lifecycle's rules and with them. */
  hr10Without: number;
  hr10With: number;
  /** Share of the hits that the rules cost; below 0 where they gain some. */
  hr10Cost: number;
}

type Site = SimulatedSite['site'];

/** Divergence of the stages of a list from the contact's, of those that the library has. */
function divergence({ list }: Given, { stages }: ContactState, { catalogue }: Site): number {
  const counts = new Map<string, number>();
  for (const { item } of list) {
    for (const stage of catalogue.tagsOf(item).stages) {
      counts.set(stage, (counts.get(stage) ?? 0) + 1 / list.length);
    }
  }
  let sum = 0;
  for (const [stage, wanted] of stages) {
    const mixed = (1 - SMOOTHING) * (counts.get(stage) ?? 0) + SMOOTHING * wanted;
    sum += wanted * Math.log(wanted / mixed);
  }
  return sum;
}

const has = ({ list }: Given, item: number): number =>
  Number(list.some((ranked) => ranked.item === item));

/** Whether one of the first three has the likeliest of the intents that the rest of the list could have had. */
function leadsWithIntent({ list, state }: Given, { catalogue }: Site): number | null {
  const intents = new Set(list.flatMap(({ item }) => catalogue.tagsOf(item).intents));
  const top = [...state.intents.keys()].find((intent) => intents.has(intent));
  if (top === undefined) return null;
  const first = list.slice(0, FIRST).flatMap(({ item }) => catalogue.tagsOf(item).intents);
  return Number(first.includes(top));
}

class Sums {
  private readonly sums = new Map<string, { sum: number; count: number }>();

  add(name: string, value: number | null): void {
    if (value === null) return;
    const known = this.sums.get(name) ?? { sum: 0, count: 0 };
    this.sums.set(name, { sum: known.sum + value, count: known.count + 1 });
  }

  mean(name: string): number {
    const { sum, count } = this.sums.get(name) ?? { sum: 0, count: 1 };
    return sum / count;
  }
}

/** Lets a site's people act, learns it, and measures lists of the last part. */
export function measureSite(kind: SiteKind, touchpoints: number, seed: number): SiteFigures {
  const random = randomNumbers(seed);
  const simulated = new SimulatedSite(kind, random, randomNumbers(seed + 1));
  const drawn = randomNumbers(seed + 2);
  const { site, people } = simulated;
  const sums = new Sums();
  const leaders = new Map<string, number>();
  let [taken, lists, violations] = [0, 0, 0];

  const measure = (person: Person, next: number | null): void => {
    const asked = {
      touchpoints: person.touchpoints,
      now: person.at,
      limit: LIST,
      contact: person.id,
    };
    const given = listFor(site, asked);
    const without = listFor(site, { ...asked, isUnguided: true });
    lists += 1;
    violations += violationsIn(given, asked, site).length;
    sums.add('klWith', divergence(given, given.state, site));
    sums.add('klWithout', divergence(without, given.state, site));
    sums.add('topIntent', leadsWithIntent(given, site));
    const [leading] = given.list[0]?.reasons ?? [];
    if (leading) leaders.set(leading.code, (leaders.get(leading.code) ?? 0) + 1);
    const place = defaultTaxonomy.stages.findIndex(({ key }) => key === given.state.stage);
    sums.add('stageAccuracy', Number(place === person.stage));
    sums.add('stageConfidence', Math.max(...given.state.stages.values()));
    const isNew = !person.touchpoints.some(({ content }) => content?.documentId === `d${next}`);
    if (next === null || !isNew) return;
    sums.add('hr10With', has(given, next));
    sums.add('hr10Without', has(without, next));
  };

  while (taken < touchpoints) {
    const person = people[Math.floor(random() * people.length)];
    if (person === undefined) break;
    const acts = simulated.visit(person);
    const isMeasured = taken > MEASURED_FROM * touchpoints && drawn() < 1 / ONE_OF;
    acts.forEach((act, place) => {
      if (isMeasured && place === acts.length - 1) measure(person, act.item);
      simulated.take(person, act);
      taken += 1;
    });
  }
  const mean = (name: string): number => sums.mean(name);
  const [[first, times] = ['', 0]] = [...leaders].sort(([, left], [, right]) => right - left);
  return {
    site: kind.name,
    lists,
    violations,
    klWithout: mean('klWithout'),
    klWith: mean('klWith'),
    topIntent: mean('topIntent'),
    firstReason: first,
    firstReasonShare: times / lists,
    stageAccuracy: mean('stageAccuracy'),
    stageConfidence: mean('stageConfidence'),
    stageError: Math.abs(mean('stageAccuracy') - mean('stageConfidence')),
    hr10Without: mean('hr10Without'),
    hr10With: mean('hr10With'),
    hr10Cost: 1 - mean('hr10With') / mean('hr10Without'),
  };
}
