import { Badge, Flex, Typography } from '@strapi/design-system';

import type { TimelineTouchpoint } from '../../../plugin/contracts/contact-records';
import { useTranslate } from '../translations/use-translate';
import { ContentName } from './ContentName';

/** The entry of a touchpoint, or its URL where no entry matches. */
export const ResolvedTo = ({ touchpoint }: { touchpoint: TimelineTouchpoint }) => {
  const translate = useTranslate();
  const { content, url, resolvedAt } = touchpoint;
  if (content === null && url === null) return <Typography textColor="neutral600">–</Typography>;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {content === null ? (
        <Badge variant="warning">{translate('timeline.unresolved')}</Badge>
      ) : (
        <ContentName content={content} />
      )}
      {url !== null && (
        <Typography variant="pi" textColor="neutral600">
          {url}
        </Typography>
      )}
      {resolvedAt !== null && (
        <Typography variant="pi" textColor="neutral600">
          {translate('timeline.resolved-later')}
        </Typography>
      )}
    </Flex>
  );
};
