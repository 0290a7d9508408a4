import { declaredStageType } from '../../taxonomy/declared-stage-types';
import { everyType } from '../../taxonomy/every-type';
import type { Taxonomy, TouchpointType } from '../../taxonomy/taxonomy';

/** What a taxonomy says of customers, by its purchases, so that no rule names a term. */
export interface CustomerTerms {
  /** Positions of all stages in the cycle, by key. */
  position: ReadonlyMap<string, number>;
  /** Keys of the stages of customers: those that purchases lead to, and the ones after them. */
  stages: ReadonlySet<string>;
  /** Intents of a first purchase: what somebody new wants. */
  first: ReadonlySet<string>;
  /** Intents of purchases by those who are customers already. */
  repeat: ReadonlySet<string>;
  /** Intents of favours, and of the most loyal. */
  favours: ReadonlySet<string>;
  /** What customers want after the first, and before favours; empty where there is nothing else. */
  then: readonly string[];
  /** Intents of a request for help: of somebody new, and of others. */
  help: { first: ReadonlySet<string>; then: ReadonlySet<string> };
  /** Home stage of each intent. */
  homeOf: ReadonlyMap<string, string>;
}

const isKey = (key: string | null): key is string => key !== null;

/** All terms of one type that is a purchase. */
const wantsOf = (types: TouchpointType[]): string[] =>
  types.map(({ intent }) => intent).filter(isKey);

/**
 * Stages from the first purchase's on. Where that is the first of the cycle, the stages after it lead to it again, so
 * that only those of purchases are the customers'.
 */
function customerStages(ordered: string[], purchases: TouchpointType[]): Set<string> {
  const bought = new Set(purchases.map(({ stage }) => stage).filter(isKey));
  const start = ordered.findIndex((stage) => bought.has(stage));
  if (start < 0) return new Set();
  return start === 0 && bought.size < ordered.length ? bought : new Set(ordered.slice(start));
}

function read(taxonomy: Taxonomy): CustomerTerms {
  const types = everyType(taxonomy);
  const ordered = [...taxonomy.stages]
    .sort((left, right) => left.order - right.order)
    .map(({ key }) => key);
  const purchases = types.filter(({ purchase }) => purchase);
  const stages = customerStages(ordered, purchases);
  const [firstIntent] = wantsOf(purchases);
  const first = new Set(firstIntent === undefined ? [] : [firstIntent]);
  const repeat = new Set(wantsOf(purchases).filter((intent) => !first.has(intent)));
  const fulfilling = new Set((taxonomy.moments ?? []).flatMap(({ fulfilledBy }) => fulfilledBy));
  const favours = new Set(
    [
      ...purchases.map(({ loyalIntent }) => loyalIntent).filter(isKey),
      ...wantsOf(types.filter(({ key }) => fulfilling.has(key))),
    ].filter((intent) => !first.has(intent)),
  );
  const troubles = types.filter(({ trouble }) => trouble);
  const homeOf = new Map(taxonomy.intents.map(({ key, stage }) => [key, stage]));
  return {
    position: new Map(ordered.map((key, position) => [key, position])),
    stages,
    first,
    repeat,
    favours,
    then: taxonomy.intents
      .filter(({ key, stage }) => stages.has(stage) && !first.has(key) && !favours.has(key))
      .map(({ key }) => key),
    help: {
      first: new Set(wantsOf(troubles)),
      then: new Set(troubles.map(({ intent, loyalIntent }) => loyalIntent ?? intent).filter(isKey)),
    },
    homeOf,
  };
}

const known = new WeakMap<Taxonomy, CustomerTerms>();

/** The terms of customers, cached for each taxonomy object. */
export function customerTerms(taxonomy: Taxonomy): CustomerTerms {
  const terms = known.get(taxonomy) ?? read(taxonomy);
  known.set(taxonomy, terms);
  return terms;
}

/** Whether a touchpoint type is a CRM's word that a contact is in a stage. */
export const isDeclaration = ({ key, stage }: TouchpointType): boolean =>
  stage !== null && key.startsWith(declaredStageType(''));
