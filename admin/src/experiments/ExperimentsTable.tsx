import { Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';

import type { ExperimentOverview } from '../../../plugin/contracts/experiments';
import { useTranslate } from '../translations/use-translate';
import { experimentPath } from './experiment-path';
import { ExperimentStatus } from './ExperimentStatus';
import { useStrategyNames } from './use-strategy-names';

const COLUMNS = ['name', 'status', 'control', 'treatment', 'horizon', 'shown'] as const;

export const ExperimentsTable = ({ experiments }: { experiments: ExperimentOverview[] }) => {
  const translate = useTranslate();
  const { formatDate, formatNumber } = useIntl();
  const { strategy } = useStrategyNames();
  return (
    <Table colCount={COLUMNS.length} rowCount={experiments.length + 1}>
      <Thead>
        <Tr>
          {COLUMNS.map((column) => (
            <Th key={column}>
              <Typography variant="sigma" textColor="neutral600">
                {translate(`experiments.${column}`)}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {experiments.map(({ id, name, state, control, treatment, days, endsAt, shown }) => (
          <Tr key={id}>
            <Td>
              <Link tag={RouterLink} to={experimentPath(id)}>
                {name}
              </Link>
            </Td>
            <Td>
              <ExperimentStatus state={state} />
            </Td>
            {[control, treatment].map((arm, place) => (
              <Td key={place}>
                <Typography>{strategy(arm)}</Typography>
              </Td>
            ))}
            <Td>
              <Typography>
                {translate('experiments.days-until', {
                  count: days,
                  date: formatDate(endsAt, { dateStyle: 'medium' }),
                })}
              </Typography>
            </Td>
            <Td>
              <Typography>{formatNumber(shown)}</Typography>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
