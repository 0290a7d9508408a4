import { Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';

import type { Facet, Tags } from '../../../plugin/taxonomy/taxonomy';
import type { TaxonomyData } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';
import { FormatField } from './FormatField';
import { GhostChips } from './GhostChips';
import { IntentsField } from './IntentsField';
import { StagesField } from './StagesField';
import { TopicsField } from './TopicsField';
import type { OpenSuggestion } from './open-suggestions';

interface Props {
  tags: Tags;
  taxonomy: TaxonomyData;
  disabled: boolean;
  onChange: (change: Partial<Tags>) => void;
  suggestions?: (OpenSuggestion & { reason: string })[];
  onAccept?: (suggestion: OpenSuggestion) => void;
  onDismiss?: (suggestion: OpenSuggestion) => void;
}

const ignore = () => {};

export const TagsFields = ({
  tags,
  taxonomy,
  disabled,
  onChange,
  suggestions = [],
  onAccept = ignore,
  onDismiss = ignore,
}: Props) => {
  const translate = useTranslate();
  const withGhosts = (facet: Facet, label: string, field: ReactNode) => (
    <Flex direction="column" alignItems="stretch" gap={1}>
      {field}
      <GhostChips
        label={label}
        suggestions={suggestions.filter((suggestion) => suggestion.facet === facet)}
        onAccept={onAccept}
        onDismiss={onDismiss}
      />
    </Flex>
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {withGhosts(
        'stage',
        translate('panel.stages'),
        <StagesField
          value={tags.stages}
          stages={taxonomy.stages}
          disabled={disabled}
          onChange={(stages) => onChange({ stages })}
        />,
      )}
      {withGhosts(
        'intent',
        translate('panel.intents'),
        <IntentsField
          value={tags.intents}
          taxonomy={taxonomy}
          disabled={disabled}
          onChange={(intents) => onChange({ intents })}
        />,
      )}
      {withGhosts(
        'format',
        translate('panel.format'),
        <FormatField
          value={tags.format}
          formats={taxonomy.formats}
          disabled={disabled}
          onChange={(format) => onChange({ format })}
        />,
      )}
      {withGhosts(
        'topic',
        translate('panel.topics'),
        <TopicsField
          value={tags.topics}
          topics={taxonomy.topics}
          disabled={disabled}
          onChange={(topics) => onChange({ topics })}
        />,
      )}
    </Flex>
  );
};
