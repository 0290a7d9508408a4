import { Flex, Typography } from '@strapi/design-system';

import type { SourceReport } from '../../../plugin/contracts/sources';
import { RelativeTime } from '../components/RelativeTime';
import { useTranslate } from '../translations/use-translate';
import { Card } from './Card';
import { Connect } from './Connect';
import { SourceFigures } from './SourceFigures';
import { SourceNotes } from './SourceNotes';
import { SourceState } from './SourceState';
import { snippetsOf } from './source-snippets';
import type { SiteUrl } from './site-url';

/** One source: state, volume, dropped events, errors, and instructions to connect it. */
export const SourceCard = ({ report, site }: { report: SourceReport; site: SiteUrl }) => {
  const translate = useTranslate();
  const name = translate(`sources.name.${report.source}`);
  return (
    <Card title={name} state={<SourceState report={report} />}>
      <SourceFigures report={report} />
      <SourceNotes report={report} />
      {report.lastError !== null && (
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography variant="pi" fontWeight="semiBold" textColor="danger600">
            {translate('sources.last-error')} <RelativeTime date={report.lastError.at} />
          </Typography>
          <Typography variant="pi" textColor="neutral800">
            {report.lastError.message}
          </Typography>
        </Flex>
      )}
      <Connect name={name} snippets={snippetsOf(report.source, site)} />
    </Card>
  );
};
