import { declaredStageType, declaredStageTypes } from '../declared-stage-types';
import { defaultMoments } from '../default-moments';
import type {
  Facet,
  FormerType,
  Moment,
  RetiredTerm,
  Stage,
  Taxonomy,
  Term,
  TouchpointType,
} from '../taxonomy';
import { omit } from '../omit';
import { successorsOf, type Successors } from './successors';
import {
  COLLECTIONS,
  FACET_OF,
  type AnyTerm,
  type FormatTerm,
  type StageTerm,
  type TaxonomyDocument,
  type TypeTerm,
} from './taxonomy-document';

type SettingName = 'labels' | 'colour' | 'retired' | 'replacedBy';

/** A term without settings that only editors need; unset properties are left out. */
function plain<Known extends AnyTerm>(term: Known): Omit<Known, SettingName> & Term {
  const { key, label, labels, colour } = term;
  return {
    ...omit(term, 'labels', 'colour', 'retired', 'replacedBy'),
    key,
    label,
    ...(Object.keys(labels).length > 0 ? { labels } : {}),
    ...(colour === null ? {} : { colour }),
  };
}

const offered = <Known extends AnyTerm>(terms: Known[]) =>
  terms.filter(({ retired }) => !retired).map(plain);

/** Meanings that most types lack are left out where they say nothing. */
const typeOf = ({
  response,
  delivers,
  trouble,
  starts,
  completes,
  seenIn,
  ask,
  ...type
}: Omit<TypeTerm, SettingName> & Term) => ({
  ...type,
  ...(response === null ? {} : { response }),
  ...(delivers === 0 ? {} : { delivers }),
  ...(trouble ? { trouble } : {}),
  ...(starts ? { starts } : {}),
  ...(completes ? { completes } : {}),
  ...(seenIn.length > 0 ? { seenIn } : {}),
  ...(ask === null ? {} : { ask }),
});

const formatOf = ({ asks, ...format }: Omit<FormatTerm, SettingName> & Term) => ({
  ...format,
  ...(asks ? { asks } : {}),
});

const retiredOf = (document: TaxonomyDocument, successors: Successors): RetiredTerm[] =>
  COLLECTIONS.flatMap((collection) => {
    const facet: Facet | null = FACET_OF[collection];
    if (facet === null) return [];
    return document[collection]
      .filter(({ retired }) => retired)
      .map(({ key, label, labels }) => ({
        facet,
        key,
        label,
        ...(Object.keys(labels).length > 0 ? { labels } : {}),
        replacedBy: successors[collection].get(key) ?? null,
      }));
  });

/** Retired types. One with a successor gets the successor's meaning. */
function formerTypesOf(
  { touchpointTypes, stages }: TaxonomyDocument,
  current: TouchpointType[],
  successors: Successors,
): FormerType[] {
  const byKey = new Map(current.map((type) => [type.key, type]));
  const retired = touchpointTypes
    .filter((type) => type.retired)
    .map((type): FormerType => {
      const replacedBy = successors.touchpointTypes.get(type.key) ?? null;
      const meaning = byKey.get(replacedBy ?? '') ?? typeOf(plain(type));
      return { ...meaning, key: type.key, label: type.label, replacedBy };
    });
  const gone = stages.filter((stage) => stage.retired);
  const declarations = declaredStageTypes(gone).map((type): FormerType => {
    const stage = successors.stages.get(type.stage ?? '') ?? null;
    return { ...type, stage, replacedBy: stage === null ? null : declaredStageType(stage) };
  });
  return [...retired, ...declarations];
}

/** The default moments whose stage, or its successor, still exists. */
const momentsOf = ({ stages, touchpointTypes }: Successors): Moment[] =>
  defaultMoments.flatMap((moment) => {
    const stage = stages.get(moment.stage);
    if (!stage) return [];
    const successors = moment.fulfilledBy.flatMap((type) => touchpointTypes.get(type) ?? []);
    return [
      { ...moment, stage, fulfilledBy: [...new Set([...moment.fulfilledBy, ...successors])] },
    ];
  });

const stageOf = (stage: Omit<StageTerm, SettingName> & Term, order: number): Stage => ({
  ...stage,
  order,
});

/** The taxonomy in the form that the rest of the code uses. */
export function taxonomyOf(document: TaxonomyDocument): Taxonomy {
  const successors = successorsOf(document);
  const stages = offered(document.stages).map(stageOf);
  const touchpointTypes = [
    ...offered(document.touchpointTypes).map(typeOf),
    ...declaredStageTypes(stages),
  ];
  return {
    stages,
    intents: offered(document.intents),
    formats: offered(document.formats).map(formatOf),
    topics: offered(document.topics),
    touchpointTypes,
    moments: momentsOf(successors),
    retired: retiredOf(document, successors),
    formerTypes: formerTypesOf(document, touchpointTypes, successors),
  };
}
