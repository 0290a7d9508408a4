import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { ExperimentReport } from '../../../plugin/contracts/experiments';
import { CsvButton } from '../components/CsvButton';
import { Panel } from '../components/Panel';
import { Section } from '../components/Section';
import { useTranslate } from '../translations/use-translate';
import { AdoptWinner } from './AdoptWinner';
import { ArmsTable } from './ArmsTable';
import { SplitCheck } from './SplitCheck';
import { useResultCsv } from './use-result-csv';
import { Verdict } from './Verdict';
import { WeeksTable } from './WeeksTable';

/** What an experiment shows or, before it is over, why it shows nothing. */
export const ResultSection = ({ experiment }: { experiment: ExperimentReport }) => {
  const translate = useTranslate();
  const { formatDate } = useIntl();
  const csv = useResultCsv();
  const { state, endsAt, result } = experiment;
  const title = translate('experiments.result');
  if (result === null) {
    return (
      <Panel title={title}>
        <Typography tag="p">
          {translate(
            state === 'stopped' ? 'experiments.result.stopped' : 'experiments.result.hidden',
            {
              date: formatDate(endsAt, { dateStyle: 'long' }),
            },
          )}
        </Typography>
      </Panel>
    );
  }
  return (
    <Section
      title={title}
      description={translate('experiments.result.description')}
      actions={<CsvButton name="lifecycle-experiment" rows={() => csv(result)} />}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Verdict result={result} />
        <AdoptWinner experiment={experiment} />
        <ArmsTable result={result} />
        <WeeksTable weeks={result.weeks} />
        <SplitCheck result={result} />
      </Flex>
    </Section>
  );
};
