import { HISTORY_DAYS } from '../time';
import type { SeedContact } from '../types';
import {
  ARRIVALS,
  CHANNELS,
  COMES_BACK,
  CUSTOMER_ACTIONS,
  DAYS_BETWEEN_VISITS,
  FALLS_BACK,
  FALLS_SILENT,
  FOLLOWS_THE_LINK,
  LEADS_TO,
  LOOKS_AHEAD,
  LOOKS_BACK,
  MOVES_ON,
  PRESENT_AT_START,
  PULL,
  READS_ON,
  SILENCE_DAYS,
} from './behaviour';
import { move } from './moves';
import { touch, type Person } from './person';
import type { Random } from './random';
import { complete, recommend } from './recommend';
import { pick, type EntriesByStage, type SimulatedEntry } from './entries-by-stage';
import { SIMULATED_STAGES, type SimulatedStage } from './stages';

const neighbour = (stage: SimulatedStage, step: number): SimulatedStage =>
  SIMULATED_STAGES[SIMULATED_STAGES.indexOf(stage) + step] ?? stage;

/** The stage whose entries a person reads. */
function lookedAt({ stage, random }: Person): SimulatedStage {
  const chance = random.next();
  if (chance < LOOKS_AHEAD) return neighbour(stage, 1);
  // A customer does not read "what is this?" articles any more.
  return chance < LOOKS_AHEAD + LOOKS_BACK && stage !== 'grow' ? neighbour(stage, -1) : stage;
}

/** The entry that the last one links to, if the person follows the link. */
function linked(
  { random, seen, daysAgo, lastRead }: Person,
  entries: EntriesByStage,
): SimulatedEntry | null {
  const slug = lastRead === null ? undefined : LEADS_TO[lastRead];
  if (slug === undefined || seen.has(slug) || !random.happens(FOLLOWS_THE_LINK)) return null;
  const entry = Object.values(entries)
    .flat()
    .find((one) => one.slug === slug);
  return entry !== undefined && entry.addedDaysAgo > daysAgo ? entry : null;
}

function read(person: Person, entries: EntriesByStage): void {
  const { random, seen } = person;
  const clicked = recommend(person, entries[person.stage]);
  const entry =
    clicked?.entry ?? linked(person, entries) ?? pick(entries[lookedAt(person)], person, seen);
  if (entry === null) return;
  seen.add(entry.slug);
  person.lastRead = entry.slug;
  if (clicked) complete(person, clicked);
  else touch(person, { type: entry.slug === 'pricing' ? 'page_visited' : 'content_viewed', entry });
  if (entry.contentType === 'course' && person.stage === 'grow' && random.happens(0.5)) {
    touch(person, { type: 'course_completed', entry });
  }
  if (random.happens(MOVES_ON[person.stage] + (PULL[entry.slug] ?? 0))) {
    move(person, neighbour(person.stage, 1));
  }
}

function visit(person: Person, entries: EntriesByStage): void {
  const { random, stage } = person;
  person.channel = random.draw(CHANNELS[stage]);
  if (person.channel === 'email') touch(person, { type: 'email_opened' });
  if (person.channel === 'search' && stage === 'reach') touch(person, { type: 'search_performed' });
  do read(person, entries);
  while (random.happens(READS_ON));
  if (person.stage === 'grow' && stage === 'grow') {
    for (const [type, probability] of Object.entries(CUSTOMER_ACTIONS)) {
      if (random.happens(probability)) touch(person, { type });
    }
  }
  if (random.happens(FALLS_BACK[person.stage])) person.stage = neighbour(person.stage, -1);
}

/**
 * Simulates six months of one person. Pace varies, and with it the amount of reading: heavy readers meet every entry
 * sooner and move on more often, without the entry being the cause.
 */
export function simulateContact(
  { name, arm }: Pick<Person, 'name' | 'arm'>,
  entries: EntriesByStage,
  random: Random,
): SeedContact {
  const person: Person = {
    name,
    arm,
    random,
    stage: random.draw(ARRIVALS),
    daysAgo: random.happens(PRESENT_AT_START)
      ? HISTORY_DAYS - random.next() * 12
      : random.between(1, HISTORY_DAYS),
    channel: '',
    seen: new Set(),
    lastRead: null,
    touchpoints: [],
  };
  const pace = Math.exp(random.between(-0.7, 0.7));
  const startedAs = person.stage;
  if (startedAs === 'grow') move(person, 'grow');
  let hasComeBack = false;
  while (person.daysAgo > 0.1) {
    visit(person, entries);
    if (random.happens(FALLS_SILENT[person.stage])) {
      if (hasComeBack || !random.happens(COMES_BACK)) break;
      hasComeBack = true;
      person.daysAgo -= random.between(...SILENCE_DAYS);
    } else person.daysAgo -= random.waiting(DAYS_BETWEEN_VISITS[person.stage] * pace);
  }
  return {
    contact: `${name}@example.com`,
    arm,
    story: `Simulated: began in ${startedAs}, ended in ${person.stage}.`,
    touchpoints: person.touchpoints.filter(({ daysAgo }) => daysAgo > 0.01),
  };
}
