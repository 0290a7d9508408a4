import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';

import type { JourneysReport } from '../../../plugin/contracts/journeys';
import type { WatchOutReport } from '../../../plugin/contracts/watch-outs';
import { Section } from '../components/Section';
import { READ_CONTACTS } from '../permissions';
import { Card } from '../reports/Card';
import { useGetLifecycleWatchOutsQuery } from '../services/journeys';
import { useTranslate } from '../translations/use-translate';
import { stateNames } from './state-names';

/** What each stage has to watch out for, of how many it has come true, and who they are. */
export const WatchOutsSection = ({ report }: { report: JourneysReport }) => {
  const translate = useTranslate();
  const nameOf = stateNames(report, translate);
  const { allowedActions } = useRBAC(READ_CONTACTS);
  const { data, isError } = useGetLifecycleWatchOutsQuery(undefined, {
    refetchOnMountOrArgChange: true,
  });
  const rows = data?.data ?? [];
  return (
    <Section
      title={translate('watch-outs.title')}
      description={translate('watch-outs.description', { days: report.activeWithinDays })}
    >
      <Card>
        <Box tag="ul">
          {rows.map((row) => (
            <WatchOutItem
              key={row.watchOut}
              row={row}
              stages={row.stages.map(nameOf).join(', ')}
              canOpen={allowedActions.canRead === true}
            />
          ))}
        </Box>
        {rows.length === 0 && (
          <Typography tag="p" padding={6} textColor="neutral600">
            {translate(isError ? 'watch-outs.failed' : 'report.first')}
          </Typography>
        )}
      </Card>
    </Section>
  );
};

interface ItemProps {
  row: WatchOutReport;
  /** Names of the stages that it is looked for in. */
  stages: string;
  canOpen: boolean;
}

const WatchOutItem = ({ row, stages, canOpen }: ItemProps) => {
  const translate = useTranslate();
  const { watchOut, contacts, among } = row;
  const look = contacts > 0 ? 'danger' : 'success';
  return (
    <Flex tag="li" gap={4} padding={4} wrap={{ initial: 'wrap', medium: 'nowrap' }}>
      <Box minWidth="5rem" shrink={0}>
        <Badge backgroundColor={`${look}100`} textColor={`${look}700`}>
          {contacts}
        </Badge>
      </Box>
      <Flex direction="column" alignItems="flex-start" gap={1} grow={1}>
        <Typography fontWeight="semiBold">
          {translate(`watch-outs.${watchOut}`, { contacts })}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {translate('watch-outs.among', { among, stages })}
        </Typography>
      </Flex>
      {canOpen && contacts > 0 && (
        <Link tag={NavLink} to={`../contacts?watchOut=${watchOut}`} relative="path">
          {translate('watch-outs.open')}
        </Link>
      )}
    </Flex>
  );
};
