import { Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { ExperimentReport } from '../../../plugin/contracts/experiments';
import { Interval } from '../components/Interval';
import { TableHead } from '../components/TableHead';
import { useTranslate } from '../translations/use-translate';
import { axisEnd, COMPARED_ARMS } from './result-look';
import { useShares } from './use-shares';

interface Props {
  result: NonNullable<ExperimentReport['result']>;
}

const COLUMNS = ['arm', 'asked', 'succeeded', 'share', 'interval'] as const;

const WIDTH = 240;

/** Contacts and successes of each arm, on one axis. */
export const ArmsTable = ({ result }: Props) => {
  const translate = useTranslate();
  const { formatNumber } = useIntl();
  const { percent, range } = useShares();
  const end = axisEnd(COMPARED_ARMS.map((arm) => result[arm]?.high ?? 0));
  return (
    <Table colCount={COLUMNS.length} rowCount={COMPARED_ARMS.length + 1}>
      <TableHead headings={COLUMNS.map((column) => translate(`experiments.${column}`))} />
      <Tbody>
        {COMPARED_ARMS.map((arm) => {
          const estimate = result[arm];
          const { contacts, converted } = result.counts[arm];
          return (
            <Tr key={arm}>
              <Td>
                <Typography fontWeight="bold">{translate(`experiments.${arm}`)}</Typography>
              </Td>
              <Td>
                <Typography>{formatNumber(contacts)}</Typography>
              </Td>
              <Td>
                <Typography>{formatNumber(converted)}</Typography>
              </Td>
              <Td>
                <Typography>{estimate === null ? '–' : percent(estimate.value)}</Typography>
              </Td>
              <Td>
                {estimate === null ? (
                  <Typography>–</Typography>
                ) : (
                  <>
                    <Interval
                      {...estimate}
                      axis={[0, end]}
                      look="plain"
                      width={WIDTH}
                      label={range(estimate)}
                    />
                    <Typography variant="pi" textColor="neutral600" tag="p">
                      {range(estimate)}
                    </Typography>
                  </>
                )}
              </Td>
            </Tr>
          );
        })}
      </Tbody>
    </Table>
  );
};
