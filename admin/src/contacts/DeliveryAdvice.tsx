import { Badge, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { Delivery } from '../../../plugin/contracts/recommendations';
import { useTranslate } from '../translations/use-translate';

/** Channel and earliest time of delivery, with its confidence. */
export const DeliveryAdvice = ({ delivery }: { delivery: Delivery | null }) => {
  const translate = useTranslate();
  const { formatDate } = useIntl();
  if (delivery === null) {
    return <Typography textColor="neutral600">{translate('contact.delivery.none')}</Typography>;
  }
  const { channel, notBefore, confidence, basis } = delivery;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Flex gap={2} wrap="wrap">
        <Badge>{channel}</Badge>
        <Typography>
          {translate('contact.delivery.when', {
            time: formatDate(notBefore, { dateStyle: 'medium', timeStyle: 'short' }),
            confidence,
          })}
        </Typography>
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {basis}
      </Typography>
    </Flex>
  );
};
