import { Badge, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { styled } from 'styled-components';

import type { TaggingEntry } from '../../../plugin/contracts/tagging';
import type { Facet } from '../../../plugin/taxonomy/taxonomy';
import { tagsByFacet } from '../list/tag-summary';
import { openSuggestions } from '../panel/open-suggestions';
import { suggestionReason } from '../panel/suggestion-reason';
import type { TaxonomyData } from '../services/taxonomy';
import type { TranslationId } from '../translations/translation-id';
import { useTranslate } from '../translations/use-translate';

const Suggested = styled(Flex)`
  border: 1px dashed ${({ theme }) => theme.colors.neutral500};
`;

const FIELDS: { facet: Facet; label: TranslationId }[] = [
  { facet: 'stage', label: 'panel.stages' },
  { facet: 'intent', label: 'panel.intents' },
  { facet: 'format', label: 'panel.format' },
  { facet: 'topic', label: 'panel.topics' },
];

/** Tags that are set, and beside them those that accepting would add, with why. */
export const EntryTags = ({ entry, taxonomy }: { entry: TaggingEntry; taxonomy: TaxonomyData }) => {
  const translate = useTranslate();
  const set = tagsByFacet(entry.tags, taxonomy);
  const open = openSuggestions(entry.suggestions, entry.tags, entry.tags.dismissed, taxonomy);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} tag="dl">
      {FIELDS.map(({ facet, label }) => (
        <Flex key={facet} gap={4} alignItems="flex-start">
          <Typography tag="dt" variant="pi" fontWeight="bold" minWidth="8rem" paddingTop={1}>
            {translate(label)}
          </Typography>
          <Flex tag="dd" direction="column" alignItems="flex-start" gap={1}>
            <Flex gap={1} wrap="wrap">
              {set[facet].map((term) => (
                <Badge key={term}>{term}</Badge>
              ))}
            </Flex>
            {open
              .filter((suggestion) => suggestion.facet === facet)
              .map((suggestion) => (
                <Flex key={suggestion.term} gap={2} wrap="wrap">
                  <Suggested hasRadius gap={1} paddingLeft={2} paddingRight={2}>
                    <Plus width="1rem" height="1rem" fill="primary600" aria-hidden />
                    <Typography variant="pi" textColor="primary600">
                      {suggestion.label}
                    </Typography>
                  </Suggested>
                  <Typography variant="pi" textColor="neutral600">
                    {suggestionReason(suggestion, taxonomy, translate)}
                  </Typography>
                </Flex>
              ))}
            {set[facet].length === 0 && !open.some((one) => one.facet === facet) && (
              <Typography variant="pi" textColor="neutral600">
                {translate('tagging.nothing')}
              </Typography>
            )}
          </Flex>
        </Flex>
      ))}
    </Flex>
  );
};
