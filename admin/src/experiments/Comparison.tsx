import { Grid, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { ExperimentReport } from '../../../plugin/contracts/experiments';
import { useLabels } from '../services/use-labels';
import { Section } from '../components/Section';
import { useTranslate } from '../translations/use-translate';
import { ArmCard } from './ArmCard';
import { ExperimentCard } from './ExperimentCard';

/** What an experiment stated at its start. */
export const Comparison = ({ experiment }: { experiment: ExperimentReport }) => {
  const translate = useTranslate();
  const { formatNumber } = useIntl();
  const labels = useLabels();
  const { control, treatment, holdout, outcomes } = experiment;
  const percent = (share: number) =>
    formatNumber(share, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <Section
      title={translate('experiments.compared')}
      description={translate('experiments.compared.description')}
    >
      <Grid.Root gap={4}>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <ArmCard arm="control" strategy={control} />
        </Grid.Item>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <ArmCard arm="treatment" strategy={treatment} />
        </Grid.Item>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <ExperimentCard title={translate('experiments.outcomes')}>
            <Typography>{outcomes.map(labels.touchpointType).join(', ')}</Typography>
          </ExperimentCard>
        </Grid.Item>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <ExperimentCard title={translate('experiments.who')}>
            <Typography>
              {translate('experiments.check.split', {
                half: percent((1 - holdout) / 2),
                holdout: percent(holdout),
              })}
            </Typography>
          </ExperimentCard>
        </Grid.Item>
      </Grid.Root>
    </Section>
  );
};
