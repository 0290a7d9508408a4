import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { Experiment, ExperimentInput } from '../../../plugin/contracts/experiments';
import { CheckLine } from '../components/CheckLine';
import { Checks } from '../components/Checks';
import { useNow } from '../components/use-now';
import { useTranslate } from '../translations/use-translate';
import { problemsOf } from './experiment-draft';
import { PowerCheck } from './PowerCheck';

const DAY_MS = 86_400_000;

interface Props {
  draft: ExperimentInput;
  /** The one that runs; only one does at a time. */
  running: Experiment | undefined;
}

/** What will happen, and what cannot be changed any more: said before it starts. */
export const StartChecks = ({ draft, running }: Props) => {
  const translate = useTranslate();
  const { formatDate, formatNumber } = useIntl();
  const now = useNow();
  const { days, holdout } = draft;
  const problems = problemsOf(draft);
  const day = (at: number | string) => formatDate(at, { dateStyle: 'long' });
  const percent = (share: number) =>
    formatNumber(share, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <Checks title={translate('experiments.check')}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} padding={0}>
        {running && (
          <CheckLine>
            {translate('experiments.check.other', {
              name: running.name,
              date: day(running.endsAt),
            })}
          </CheckLine>
        )}
        {problems.map((problem) => (
          <CheckLine key={problem}>{translate(`experiments.check.${problem}`)}</CheckLine>
        ))}
        {!problems.includes('days') && (
          <CheckLine isGood>
            {translate('experiments.check.runs', { count: days, date: day(now + days * DAY_MS) })}
          </CheckLine>
        )}
        {!problems.includes('holdout') && (
          <CheckLine isGood>
            {translate('experiments.check.split', {
              half: percent((1 - holdout) / 2),
              holdout: percent(holdout),
            })}
          </CheckLine>
        )}
        {['days', 'holdout', 'outcomes'].every((part) => !problems.some((one) => one === part)) && (
          <PowerCheck {...draft} />
        )}
        <CheckLine isGood>{translate('experiments.check.hidden')}</CheckLine>
      </Flex>
      <Typography textColor="neutral600">{translate('experiments.check.final')}</Typography>
    </Checks>
  );
};
