import { Flex } from '@strapi/design-system';

import type { Tags } from '../../../plugin/taxonomy/taxonomy';
import type { TaxonomyData } from '../services/taxonomy';
import { FormatField } from './FormatField';
import { IntentsField } from './IntentsField';
import { StagesField } from './StagesField';
import { TopicsField } from './TopicsField';

interface Props {
  tags: Tags;
  taxonomy: TaxonomyData;
  disabled: boolean;
  onChange: (change: Partial<Tags>) => void;
}

export const TagsFields = ({ tags, taxonomy, disabled, onChange }: Props) => (
  <Flex direction="column" alignItems="stretch" gap={4}>
    <StagesField
      value={tags.stages}
      stages={taxonomy.stages}
      disabled={disabled}
      onChange={(stages) => onChange({ stages })}
    />
    <IntentsField
      value={tags.intents}
      taxonomy={taxonomy}
      disabled={disabled}
      onChange={(intents) => onChange({ intents })}
    />
    <FormatField
      value={tags.format}
      formats={taxonomy.formats}
      disabled={disabled}
      onChange={(format) => onChange({ format })}
    />
    <TopicsField
      value={tags.topics}
      topics={taxonomy.topics}
      disabled={disabled}
      onChange={(topics) => onChange({ topics })}
    />
  </Flex>
);
