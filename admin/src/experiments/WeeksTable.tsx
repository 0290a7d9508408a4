import { Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { ExperimentWeek } from '../../../plugin/contracts/experiments';
import { TableHead } from '../components/TableHead';
import { useTranslate } from '../translations/use-translate';
import { ExperimentCard } from './ExperimentCard';
import { COMPARED_ARMS } from './result-look';
import { useShares } from './use-shares';

/** Whether the difference lasts: by the week in which contacts came. Nothing for a single week. */
export const WeeksTable = ({ weeks }: { weeks: ExperimentWeek[] }) => {
  const translate = useTranslate();
  const { formatNumber } = useIntl();
  const { points, rangeInPoints } = useShares();
  if (weeks.length < 2) return null;
  const headings = [
    translate('experiments.weeks'),
    ...COMPARED_ARMS.map((arm) => translate(`experiments.${arm}`)),
    translate('experiments.difference.column'),
    translate('experiments.interval'),
  ];
  return (
    <ExperimentCard title={translate('experiments.weeks')}>
      <Typography textColor="neutral600">{translate('experiments.weeks.hint')}</Typography>
      <Table colCount={headings.length} rowCount={weeks.length + 1}>
        <TableHead headings={headings} />
        <Tbody>
          {weeks.map(({ difference, ...counts }, index) => (
            <Tr key={index}>
              <Td>
                <Typography>{translate('experiments.week', { week: index + 1 })}</Typography>
              </Td>
              {COMPARED_ARMS.map((arm) => (
                <Td key={arm}>
                  <Typography>{formatNumber(counts[arm].contacts)}</Typography>
                </Td>
              ))}
              <Td>
                <Typography>
                  {difference === null
                    ? '–'
                    : translate('experiments.difference', { points: points(difference.value) })}
                </Typography>
              </Td>
              <Td>
                <Typography>{difference === null ? '–' : rangeInPoints(difference)}</Typography>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </ExperimentCard>
  );
};
