import type { HistoryTouchpoint } from '../../plugin/ranking/ranking-input';
import type { Tags, Taxonomy, TouchpointType } from '../../plugin/taxonomy/taxonomy';
import { DAY_MS, startOfDay } from '../../plugin/time';
import { TYPE, type Asked, type Given, type Site } from './ask';

/*
 * The lifecycle's rules, read from its text and not from the code that keeps them, for histories about which the text
 * leaves no doubt.
 */

const NEW_DAYS = 59;
const LATELY_DAYS = 45;
const DEED_STRENGTH = 4;

interface Known {
  type: TouchpointType;
  at: number;
}

interface Facts {
  known: Known[];
  bought: Known[];
  /** Positions of stages in the cycle. */
  place: Map<string, number>;
  customers: Set<string>;
}

function factsOf(touchpoints: HistoryTouchpoint[], { stages, touchpointTypes }: Taxonomy): Facts {
  const types = new Map(touchpointTypes.map((type) => [type.key, type]));
  const known = touchpoints.flatMap(({ type: key, occurredAt: at }) => {
    const type = types.get(key);
    return type === undefined ? [] : [{ type, at }];
  });
  const ordered = [...stages].sort((left, right) => left.order - right.order);
  const place = new Map(ordered.map(({ key }, position) => [key, position]));
  const purchases = touchpointTypes.filter(({ purchase }) => purchase);
  const first = Math.min(...purchases.map(({ stage }) => place.get(stage ?? '') ?? Infinity));
  const customers = new Set(ordered.slice(Math.min(first, ordered.length)).map(({ key }) => key));
  return { known, bought: known.filter(({ type }) => type.purchase), place, customers };
}

/** Actions in a stage before the customers' that are more than reading. */
const deedsIn = ({ known, customers }: Facts): Known[] =>
  known.filter(
    ({ type }) =>
      type.stage !== null &&
      !customers.has(type.stage) &&
      type.strength > DEED_STRENGTH &&
      !type.purchase &&
      !type.trouble,
  );

/** Whether a format counts as a deed where it is read. */
const isSeen = (tags: Tags, { touchpointTypes }: Taxonomy): boolean =>
  touchpointTypes.some(({ seenIn }) => seenIn?.includes(tags.format ?? '') === true);

/** The lifecycle's rules that a list breaks, in words; empty for none. */
function brokenRules({ list }: Given, asked: Asked, site: Site): string[] {
  const { taxonomy, catalogue } = site;
  const { touchpoints, now } = asked;
  const facts = factsOf(touchpoints, taxonomy);
  const tags = list.map(({ item }) => catalogue.tagsOf(item));
  const tagsOf = (touchpoint: HistoryTouchpoint): Tags | null => {
    const item = touchpoint.content && catalogue.find(TYPE, touchpoint.content.documentId);
    return item === null ? null : catalogue.tagsOf(item);
  };
  const seenAt = touchpoints
    .filter((touchpoint) => {
      const named = tagsOf(touchpoint);
      return named !== null && isSeen(named, taxonomy);
    })
    .map(({ occurredAt }) => occurredAt);
  const deeds = [...deedsIn(facts).map(({ at }) => at), ...seenAt];
  const starting = new Set(
    taxonomy.touchpointTypes.filter(({ starts }) => starts).map(({ key }) => key),
  );
  const today = startOfDay(now);
  const lately = (at: number) => at > today - LATELY_DAYS * DAY_MS;
  const since = facts.bought[0]?.at ?? Infinity;
  const found: string[] = [];
  /** What was begun since the purchase is resumed, whatever it is about. */
  const begun = new Set(
    touchpoints
      .filter(({ type, occurredAt }) => occurredAt > since && starting.has(type))
      .map(({ content }) => content?.documentId),
  );
  const isBegun = (item: number): boolean => begun.has(catalogue.addressOf(item).documentId);

  const readsBefore = touchpoints.filter((touchpoint) => {
    const stages = tagsOf(touchpoint)?.stages ?? [];
    const isOthers = stages.length > 0 && !stages.some((stage) => facts.customers.has(stage));
    return touchpoint.occurredAt > since && lately(touchpoint.occurredAt) && isOthers;
  });
  const isTurned =
    deeds.some((at) => at > since && lately(at)) ||
    (readsBefore.length >= 3 &&
      new Set(readsBefore.map(({ occurredAt }) => startOfDay(occurredAt))).size > 1);
  if (facts.bought.length > 0 && !isTurned) {
    const isForOthers = ({ stages }: Tags) =>
      stages.length > 0 && !stages.some((stage) => facts.customers.has(stage));
    const isWrong = list.some(({ item }) => isForOthers(catalogue.tagsOf(item)) && !isBegun(item));
    if (isWrong) found.push('a customer gets what is for others');
  }

  const [first] = facts.bought;
  const isOneOrder = facts.bought.every(({ at }) => at - since < DAY_MS);
  const isNew =
    first !== undefined &&
    isOneOrder &&
    now - since < NEW_DAYS * DAY_MS &&
    first.type.intent === taxonomy.touchpointTypes.find(({ purchase }) => purchase)?.intent &&
    facts.bought.every(({ type }) => type.intent === first.type.intent) &&
    !facts.known.some(({ type, at }) => type.completes && at > since);
  if (isNew && first.type.intent !== null && !isTurned) {
    const loyal = new Set(
      taxonomy.touchpointTypes
        .filter(({ purchase }) => purchase)
        .map(({ loyalIntent }) => loyalIntent)
        .filter((intent) => intent !== first.type.intent),
    );
    const isAsked = (item: number): boolean => {
      const { intents } = catalogue.tagsOf(item);
      const isOnly = intents.every((intent) => loyal.has(intent));
      const isFavour = intents.some((intent) => loyal.has(intent));
      return isFavour && !intents.includes(first.type.intent ?? '') && (isOnly || !isBegun(item));
    };
    if (list.some(({ item }) => isAsked(item))) found.push('a new customer is asked for a favour');
  }

  const asking = new Set(taxonomy.formats.filter(({ asks }) => asks).map(({ key }) => key));
  const isPushed = !deeds.some(lately) && tags.some(({ format }) => asking.has(format ?? ''));
  if (isPushed) found.push('a commitment is asked for without a deed');

  return found;
}

/** What is wrong with a list, in words; empty for nothing. A list that says that nothing was left may break rules. */
export function violationsIn(given: Given, asked: Asked, site: Site): string[] {
  const { list, unfit } = given;
  const found = unfit === null ? brokenRules(given, asked, site) : [];
  const scores = list.map(({ score }) => score);
  if (scores.some((score, at) => score > (scores[at - 1] ?? Infinity))) {
    found.push('the order is not that of the scores');
  }
  const isSum = list.every(({ score, reasons }) => {
    const sum = reasons.reduce((total, { contribution }) => total + contribution, 0);
    return Math.abs(sum - score) < 1e-6;
  });
  if (!isSum) found.push('reasons do not add up');
  return found;
}
