import { Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';

import type { ExperimentOverview } from '../../../plugin/contracts/experiments';
import { TableHead } from '../components/TableHead';
import { useTranslate } from '../translations/use-translate';
import { experimentPath } from './experiment-path';
import { ExperimentStatus } from './ExperimentStatus';
import { COMPARED_ARMS } from './result-look';
import { useStrategyNames } from './use-strategy-names';

const COLUMNS = ['name', 'status', 'compared', 'until', 'so-far'] as const;

/** Cells are one line otherwise, and names of experiments and rules may be long. */
const Wrapping = styled.div`
  max-width: 38rem;
  white-space: normal;
`;

export const ExperimentsTable = ({ experiments }: { experiments: ExperimentOverview[] }) => {
  const translate = useTranslate();
  const { formatDate, formatNumber } = useIntl();
  const { strategy } = useStrategyNames();
  return (
    <Table colCount={COLUMNS.length} rowCount={experiments.length + 1}>
      <TableHead headings={COLUMNS.map((column) => translate(`experiments.${column}`))} />
      <Tbody>
        {experiments.map((experiment) => {
          const { id, name, state, days, endsAt, stoppedAt, people } = experiment;
          return (
            <Tr key={id}>
              <Td>
                <Wrapping>
                  <Link tag={RouterLink} to={experimentPath(id)}>
                    {name}
                  </Link>
                </Wrapping>
              </Td>
              <Td>
                <ExperimentStatus state={state} />
              </Td>
              <Td>
                <Wrapping>
                  {COMPARED_ARMS.map((arm) => (
                    <Typography key={arm} tag="p">
                      {translate('experiments.arm-is', {
                        arm: translate(`experiments.${arm}`),
                        strategy: strategy(experiment[arm]),
                      })}
                    </Typography>
                  ))}
                </Wrapping>
              </Td>
              <Td>
                <Typography tag="p">
                  {formatDate(stoppedAt ?? endsAt, { dateStyle: 'medium' })}
                </Typography>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {translate('experiments.days-of', { count: days })}
                </Typography>
              </Td>
              <Td>
                <Typography>{formatNumber(people)}</Typography>
              </Td>
            </Tr>
          );
        })}
      </Tbody>
    </Table>
  );
};
