import { Flex, Grid, Typography } from '@strapi/design-system';

import type { ContactOverview } from '../../../plugin/contracts/contact-records';
import { useTranslate } from '../translations/use-translate';
import { DeliveryAdvice } from './DeliveryAdvice';
import { Evidence } from './Evidence';
import { Panel } from '../components/Panel';
import { Part } from './Part';
import { Shares } from './Shares';
import { useLabels } from '../services/use-labels';

/** Stage and intents with their evidence, what to ask the contact for, and the best channel. */
export const Standing = ({ contact }: { contact: ContactOverview }) => {
  const translate = useTranslate();
  const labels = useLabels();
  const { stage, stages, intents, evidence, moments, next, touchpoints } = contact.summary;
  const intentShares = Object.entries(intents).map(([key, share]) => ({
    key,
    label: labels.intent(key),
    share,
  }));
  return (
    <Panel
      title={translate('contact.standing')}
      description={translate('contact.standing.rests-on', { count: touchpoints })}
    >
      <Flex direction="column" alignItems="stretch" gap={5}>
        {!contact.usesProfile && (
          <Typography textColor="warning700">{translate('contact.no-profile')}</Typography>
        )}
        <Grid.Root gap={6}>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <Part title={translate('contact.stage')}>
              <Shares
                label={translate('contact.stage')}
                current={stage}
                shares={Object.entries(stages).map(([key, share]) => ({
                  key,
                  label: labels.stage(key),
                  share,
                }))}
              />
            </Part>
          </Grid.Item>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <Part title={translate('contact.intents')}>
              {intentShares.length > 0 ? (
                <Shares label={translate('contact.intents')} shares={intentShares} />
              ) : (
                <Typography textColor="neutral600">{translate('contact.intents.none')}</Typography>
              )}
            </Part>
          </Grid.Item>
        </Grid.Root>
        <Part title={translate('contact.evidence')}>
          <Evidence evidence={evidence} />
        </Part>
        <Part title={translate('contact.step')}>
          <Typography>{next.why}</Typography>
        </Part>
        <Part title={translate('contact.moments')}>
          {moments.length === 0 ? (
            <Typography textColor="neutral600">{translate('contact.moments.none')}</Typography>
          ) : (
            <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
              {moments.map(({ key, detail }) => (
                <Typography key={key} tag="li">
                  {detail}
                </Typography>
              ))}
            </Flex>
          )}
        </Part>
        <Part title={translate('contact.delivery')}>
          <DeliveryAdvice delivery={contact.delivery} />
        </Part>
      </Flex>
    </Panel>
  );
};
