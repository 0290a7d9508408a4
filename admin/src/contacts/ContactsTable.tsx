import { Badge, Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';

import type { ContactRecord } from '../../../plugin/contracts/contact-records';
import { RelativeTime } from '../components/RelativeTime';
import { TableHead } from '../components/TableHead';
import { useTranslate } from '../translations/use-translate';
import { shownId } from './shown-id';
import { useLabels } from '../services/use-labels';

const COLUMNS = ['contact', 'stage', 'touchpoints', 'last-touch', 'since'] as const;

export const ContactsTable = ({ contacts }: { contacts: ContactRecord[] }) => {
  const translate = useTranslate();
  const { formatNumber } = useIntl();
  const labels = useLabels();
  return (
    <Table colCount={COLUMNS.length} rowCount={contacts.length + 1}>
      <TableHead headings={COLUMNS.map((column) => translate(`contacts.column.${column}`))} />
      <Tbody>
        {contacts.map(({ record, identity, identities, stage, ...contact }) => (
          <Tr key={record}>
            <Td>
              <Link tag={RouterLink} to={String(record)}>
                {shownId(identity)}
              </Link>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {translate(`contacts.kind.${identity.kind}`)}
                {identities > 1 &&
                  ` · ${translate('contacts.more-ids', { count: identities - 1 })}`}
              </Typography>
            </Td>
            <Td>{stage === null ? '–' : <Badge>{labels.stage(stage)}</Badge>}</Td>
            <Td>
              <Typography>{formatNumber(contact.touchpoints)}</Typography>
            </Td>
            <Td>
              <Typography>
                {contact.lastTouchAt === null ? '–' : <RelativeTime date={contact.lastTouchAt} />}
              </Typography>
            </Td>
            <Td>
              <Typography>
                <RelativeTime date={contact.knownSince} />
              </Typography>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
