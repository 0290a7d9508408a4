import { Flex, Typography } from '@strapi/design-system';

import type { DetailedRecommendation } from '../../../plugin/contracts/recommendations';
import { useTranslate } from '../translations/use-translate';
import { FirstReasons } from '../components/FirstReasons';

/** The entry's main field, or its first text. */
const titleOf = ({ entry, documentId }: DetailedRecommendation): string => {
  const texts = [entry.title, entry.name, ...Object.values(entry)];
  const title = texts.find((text) => typeof text === 'string' && text !== documentId);
  return typeof title === 'string' ? title : documentId;
};

export const PreviewEntry = ({ recommendation }: { recommendation: DetailedRecommendation }) => {
  const translate = useTranslate();
  const { rank, score, reasons, delivery } = recommendation;
  return (
    <Flex tag="li" gap={4} padding={4} alignItems="flex-start">
      <Typography variant="delta" textColor="neutral600" minWidth="2.4rem" aria-hidden>
        {rank}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={2} flex="1" minWidth={0}>
        <Flex justifyContent="space-between" gap={4} alignItems="baseline">
          <Typography tag="h3" variant="epsilon" fontWeight="bold">
            {titleOf(recommendation)}
          </Typography>
          <Typography variant="pi" textColor="neutral600" shrink={0}>
            {translate('preview.score', { score: score.toFixed(2) })}
          </Typography>
        </Flex>
        <FirstReasons reasons={reasons} />
        {delivery && (
          <Typography variant="pi" textColor="neutral600">
            {delivery.basis}
          </Typography>
        )}
      </Flex>
    </Flex>
  );
};
