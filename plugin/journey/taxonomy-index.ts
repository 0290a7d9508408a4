import { everyType } from '../taxonomy/every-type';
import type { Taxonomy, TouchpointType } from '../taxonomy/taxonomy';

/** A taxonomy with its terms by position, so that a belief is an array of numbers. */
export interface TaxonomyIndex {
  /** Stage keys in the order of the cycle. */
  stages: string[];
  intents: string[];
  stageAt: Map<string, number>;
  intentAt: Map<string, number>;
  types: Map<string, TouchpointType>;
  /** By format: the type that consuming it counts as. */
  seenIn: Map<string, TouchpointType>;
  /** Positions of the intents at home in each stage. */
  intentsOfStage: number[][];
}

const indexes = new WeakMap<Taxonomy, TaxonomyIndex>();

const positions = (keys: string[]): Map<string, number> =>
  new Map(keys.map((key, position) => [key, position]));

function build(taxonomy: Taxonomy): TaxonomyIndex {
  const { stages, intents } = taxonomy;
  const ordered = [...stages].sort((left, right) => left.order - right.order);
  return {
    stages: ordered.map(({ key }) => key),
    intents: intents.map(({ key }) => key),
    stageAt: positions(ordered.map(({ key }) => key)),
    intentAt: positions(intents.map(({ key }) => key)),
    types: new Map(everyType(taxonomy).map((type) => [type.key, type])),
    seenIn: new Map(
      taxonomy.touchpointTypes.flatMap((type) =>
        (type.seenIn ?? []).map((format): [string, TouchpointType] => [format, type]),
      ),
    ),
    intentsOfStage: ordered.map(({ key }) =>
      intents.flatMap(({ stage }, position) => (stage === key ? [position] : [])),
    ),
  };
}

/** The index of a taxonomy, cached for each taxonomy object. */
export function taxonomyIndex(taxonomy: Taxonomy): TaxonomyIndex {
  const known = indexes.get(taxonomy);
  if (known) return known;
  const index = build(taxonomy);
  indexes.set(taxonomy, index);
  return index;
}
