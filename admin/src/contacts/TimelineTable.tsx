import { Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type { TimelineTouchpoint } from '../../../plugin/contracts/contact-records';
import { TableHead } from '../components/TableHead';
import { useTranslate } from '../translations/use-translate';
import { ResolvedTo } from './ResolvedTo';
import { propertiesText } from './properties-text';
import { shownId } from './shown-id';
import { useLabels } from '../services/use-labels';

/** Titles and ids may be long; the design system's tables never wrap. */
const Wrapping = styled(Td)`
  white-space: normal;
  min-width: 18rem;
  max-width: 36rem;
  overflow-wrap: anywhere;
`;

const COLUMNS = ['when', 'touchpoint', 'content', 'identity'] as const;

export const TimelineTable = ({ touchpoints }: { touchpoints: TimelineTouchpoint[] }) => {
  const translate = useTranslate();
  const { formatDate } = useIntl();
  const labels = useLabels();
  return (
    <Table colCount={COLUMNS.length} rowCount={touchpoints.length + 1}>
      <TableHead headings={COLUMNS.map((column) => translate(`timeline.${column}`))} />
      <Tbody>
        {touchpoints.map((touchpoint) => (
          <Tr key={touchpoint.id}>
            <Td>
              <Typography>
                <time dateTime={touchpoint.occurredAt}>
                  {formatDate(touchpoint.occurredAt, { dateStyle: 'medium', timeStyle: 'short' })}
                </time>
              </Typography>
            </Td>
            <Wrapping>
              <Typography fontWeight="semiBold">
                {labels.touchpointType(touchpoint.type)}
              </Typography>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {[touchpoint.channel, propertiesText(touchpoint.properties)]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
            </Wrapping>
            <Wrapping>
              <ResolvedTo touchpoint={touchpoint} />
            </Wrapping>
            <Wrapping>
              <Typography>{shownId(touchpoint.identity)}</Typography>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {translate(`contacts.kind.${touchpoint.identity.kind}`)}
              </Typography>
            </Wrapping>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
