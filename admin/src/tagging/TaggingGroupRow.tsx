import { Badge, Button, Flex, Typography } from '@strapi/design-system';

import type { GroupedEntry, TaggingGroup } from '../../../plugin/contracts/tagging';
import type { Tags } from '../../../plugin/taxonomy/taxonomy';
import type { TaxonomyData } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';

interface Props {
  group: TaggingGroup;
  typeName: string;
  taxonomy: TaxonomyData;
  /** Null for those who may not, or while something is saved. */
  onTag: ((tags: Pick<Tags, 'format' | 'stages'>) => void) | null;
}

/** One group: what it holds, what a decision would tag it with, and what that leaves out. */
export const TaggingGroupRow = ({ group, typeName, taxonomy, onTag }: Props) => {
  const translate = useTranslate();
  const { format: key, documentIds, confidence, examples, doubtful, doubtfulExamples } = group;
  const format = taxonomy.formats.find((one) => one.key === key);
  const label = format?.label ?? key;
  const stages = taxonomy.stages.filter((stage) => format?.stages.includes(stage.key));
  const titles = (entries: GroupedEntry[]) =>
    entries
      .map(({ title, confidence: percent }) =>
        translate('tagging.groups.example', { title, percent: percent / 100 }),
      )
      .join(', ');
  return (
    <Flex gap={4} alignItems="flex-start" justifyContent="space-between" wrap="wrap" tag="article">
      <Flex direction="column" alignItems="flex-start" gap={1} flex="1 1 32rem">
        <Typography fontWeight="bold" tag="h3">
          {translate('tagging.groups.alike', {
            count: documentIds.length,
            type: typeName,
            format: label,
            percent: confidence / 100,
          })}
        </Typography>
        <Typography variant="pi" textColor="neutral700">
          {titles(examples)}
        </Typography>
        {doubtful > 0 && (
          <Typography variant="pi" textColor="warning700">
            {translate('tagging.groups.doubtful', {
              count: doubtful,
              titles: titles(doubtfulExamples),
            })}
          </Typography>
        )}
        <Flex gap={1} wrap="wrap">
          <Badge>{label}</Badge>
          {stages.map((stage) => (
            <Badge key={stage.key}>{stage.label}</Badge>
          ))}
        </Flex>
      </Flex>
      <Button
        variant="secondary"
        disabled={onTag === null}
        onClick={() => onTag?.({ format: key, stages: stages.map((stage) => stage.key) })}
      >
        {translate('tagging.groups.tag', { count: documentIds.length })}
      </Button>
    </Flex>
  );
};
