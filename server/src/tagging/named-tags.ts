import type { ChangeKind } from '../../../plugin/taxonomy/change-tags';
import { currentTags } from '../../../plugin/taxonomy/current-tags';
import { termsIn } from '../../../plugin/taxonomy/facet-terms';
import { namedTopics } from '../../../plugin/taxonomy/named-topics';
import { NO_TAGS, type Tags, type Taxonomy, type Topic } from '../../../plugin/taxonomy/taxonomy';
import { requireKnownTerms } from '../tags';

/** Retired topics count: what is named like one of them is no new topic. */
export const everyTopic = ({ topics, retired = [] }: Taxonomy): Topic[] => [
  ...topics,
  ...retired.filter(({ facet }) => facet === 'topic'),
];

/** Tags as an editor named them, by the keys of the taxonomy. */
export interface NamedTags {
  tags: Partial<Tags>;
  /** Those that are new. */
  topics: Topic[];
  /** @throws ValidationError that names each term that is unknown, or retired and on none of the documents */
  check: (present: Tags[]) => void;
}

export function namedTags(taxonomy: Taxonomy, named: Partial<Tags>, kind: ChangeKind): NamedTags {
  const { keys, fresh } = namedTopics(named.topics ?? [], everyTopic(taxonomy));
  const given = named.topics === undefined ? named : { ...named, topics: keys };
  // Any term may be taken off, and taking off an unknown topic does not declare it.
  const isRemoval = kind === 'remove';
  const tags = isRemoval ? given : currentTags(given, taxonomy);
  return {
    tags,
    topics: isRemoval ? [] : fresh,
    check: (present) => {
      const held = present.flatMap(termsIn);
      requireKnownTerms(
        taxonomy,
        { ...NO_TAGS, ...tags },
        (facet, term) => isRemoval || held.some((one) => one.facet === facet && one.term === term),
      );
    },
  };
}
