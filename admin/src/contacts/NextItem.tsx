import { Badge, Box, Flex, Typography } from '@strapi/design-system';

import type { NextContent } from '../../../plugin/contracts/contact-records';
import { ContentName } from './ContentName';
import { Reasons } from './Reasons';
import { useLabels } from '../services/use-labels';

/** One recommendation: the entry, its purpose and its reasons. */
export const NextItem = ({ item }: { item: NextContent }) => {
  const labels = useLabels();
  const terms = [
    ...item.stages.map(labels.stage),
    ...item.intents.map(labels.intent),
    ...(item.format === null ? [] : [labels.format(item.format)]),
  ];
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex gap={2} wrap="wrap">
          <Typography fontWeight="bold" textColor="neutral600">
            {item.rank}
          </Typography>
          <ContentName content={item} />
        </Flex>
        {terms.length > 0 && (
          <Flex gap={1} wrap="wrap">
            {terms.map((term) => (
              <Badge key={term}>{term}</Badge>
            ))}
          </Flex>
        )}
        <Reasons reasons={item.reasons} score={item.score} />
      </Flex>
    </Box>
  );
};
