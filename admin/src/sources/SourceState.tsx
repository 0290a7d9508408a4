import { Badge, Flex } from '@strapi/design-system';

import type { SourceReport } from '../../../plugin/contracts/sources';
import { useTranslate } from '../translations/use-translate';

const SECRET_LOOKS = { set: 'success', missing: 'neutral', optional: 'neutral' } as const;

/** Whether the source is ready: its secret and, where signatures need it, the raw body. */
export const SourceState = ({ report: { secret, rawBody } }: { report: SourceReport }) => {
  const translate = useTranslate();
  return (
    <Flex gap={2} wrap="wrap">
      {secret !== 'none' && (
        <Badge variant={SECRET_LOOKS[secret]}>{translate(`sources.secret.${secret}`)}</Badge>
      )}
      {rawBody === 'dropped' && (
        <Badge variant="danger">{translate('sources.raw-body.dropped')}</Badge>
      )}
    </Flex>
  );
};
