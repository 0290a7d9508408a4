import { Flex, Typography } from '@strapi/design-system';

import type { ContactOverview } from '../../../plugin/contracts/contact-records';
import { RelativeTime } from '../components/RelativeTime';
import { useTranslate } from '../translations/use-translate';
import { ContentName } from './ContentName';
import { useLabels } from '../services/use-labels';

/** The touchpoints that most support the contact's stage, strongest first. */
export const Evidence = ({ evidence }: Pick<ContactOverview['summary'], 'evidence'>) => {
  const translate = useTranslate();
  const labels = useLabels();
  if (evidence.length === 0) {
    return <Typography textColor="neutral600">{translate('contact.evidence.none')}</Typography>;
  }
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
      {evidence.map(({ type, occurredAt, stage, weight, content }) => (
        <Flex
          key={`${type}/${occurredAt}/${content?.documentId}`}
          tag="li"
          direction="column"
          alignItems="flex-start"
        >
          <Flex gap={2} wrap="wrap">
            <Typography fontWeight="semiBold">{labels.touchpointType(type)}</Typography>
            {content && <ContentName content={content} />}
          </Flex>
          <Typography variant="pi" textColor="neutral600">
            <RelativeTime date={occurredAt} />
            {` · ${translate('contact.evidence.speaks', { stage: labels.stage(stage), weight })}`}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
};
