import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { ContactIdentity } from '../../../plugin/contracts/contact-records';
import { useTranslate } from '../translations/use-translate';
import { shownId } from './shown-id';

const Id = styled(Typography)`
  overflow-wrap: anywhere;
`;

/** An id and its kind. */
export const IdentityName = ({ identity }: { identity: ContactIdentity }) => {
  const translate = useTranslate();
  return (
    <Flex direction="column" alignItems="flex-start" gap={0}>
      <Id fontWeight="semiBold" textColor="neutral800">
        {shownId(identity)}
      </Id>
      <Typography variant="pi" textColor="neutral600">
        {translate(`contacts.kind.${identity.kind}`)}
      </Typography>
    </Flex>
  );
};
