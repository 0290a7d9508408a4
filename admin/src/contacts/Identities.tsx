import { Flex, Typography } from '@strapi/design-system';

import type { ContactOverview } from '../../../plugin/contracts/contact-records';
import { RelativeTime } from '../components/RelativeTime';
import { useTranslate } from '../translations/use-translate';
import { IdentityName } from './IdentityName';
import { Panel } from '../components/Panel';

/** All known ids of the contact. */
export const Identities = ({ identities }: Pick<ContactOverview, 'identities'>) => {
  const translate = useTranslate();
  return (
    <Panel title={translate('contact.identities')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {identities.map((identity) => (
            <Flex
              key={`${identity.kind}/${identity.value}/${identity.createdAt}`}
              tag="li"
              direction="column"
              alignItems="flex-start"
            >
              <IdentityName identity={identity} />
              <Typography variant="pi" textColor="neutral600">
                {translate(identity.joinedAt === null ? 'contact.known' : 'contact.joined')}{' '}
                <RelativeTime date={identity.joinedAt ?? identity.createdAt} />
              </Typography>
            </Flex>
          ))}
        </Flex>
        <Typography variant="pi" textColor="neutral600">
          {translate('contact.identities.hint')}
        </Typography>
      </Flex>
    </Panel>
  );
};
