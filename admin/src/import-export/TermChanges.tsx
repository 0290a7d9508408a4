import { Flex, Typography } from '@strapi/design-system';

import type { FacetTerm } from '../../../plugin/contracts/tags';
import { useGetLifecycleTaxonomyQuery } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';

interface Props {
  added: FacetTerm[];
  removed: FacetTerm[];
}

/** Terms added to and removed from an entry, by label where the role may read the taxonomy. */
export const TermChanges = ({ added, removed }: Props) => {
  const translate = useTranslate();
  const { data: taxonomy } = useGetLifecycleTaxonomyQuery();
  const known = {
    stage: taxonomy?.stages,
    intent: taxonomy?.intents,
    format: taxonomy?.formats,
    topic: taxonomy?.topics,
  };
  const named = (terms: FacetTerm[]) =>
    terms
      .map(({ facet, term }) => known[facet]?.find(({ key }) => key === term)?.label ?? term)
      .join(', ');
  return (
    <Flex direction="column" alignItems="flex-start">
      {added.length > 0 && (
        <Typography textColor="success700">
          {translate('import.added', { terms: named(added) })}
        </Typography>
      )}
      {removed.length > 0 && (
        <Typography textColor="danger700">
          {translate('import.removed', { terms: named(removed) })}
        </Typography>
      )}
    </Flex>
  );
};
