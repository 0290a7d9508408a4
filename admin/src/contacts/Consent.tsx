import { Badge, Flex, Typography } from '@strapi/design-system';

import type { ContactOverview } from '../../../plugin/contracts/contact-records';
import { RelativeTime } from '../components/RelativeTime';
import { useTranslate } from '../translations/use-translate';
import { Panel } from '../components/Panel';

const LOOKS = { given: 'success', withdrawn: 'danger', not_said: 'neutral' } as const;

/** What the contact has said of being followed, and what that means. */
export const Consent = ({ contact }: { contact: ContactOverview }) => {
  const translate = useTranslate();
  const { state, changedAt } = contact.consent;
  return (
    <Panel title={translate('contact.consent')}>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Flex gap={2} wrap="wrap">
          <Badge variant={LOOKS[state]}>{translate(`contact.consent.${state}`)}</Badge>
          {changedAt !== null && (
            <Typography variant="pi" textColor="neutral600">
              <RelativeTime date={changedAt} />
            </Typography>
          )}
        </Flex>
        <Typography variant="pi" textColor="neutral600">
          {translate(`contact.consent.${state}.meaning`)}
        </Typography>
      </Flex>
    </Panel>
  );
};
