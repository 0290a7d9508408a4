import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { SourceReport } from '../../../plugin/contracts/sources';
import { useTranslate } from '../translations/use-translate';
import { CodeSnippet } from './CodeSnippet';
import { RAW_BODY_SNIPPET } from './source-snippets';

const entriesOf = <Key extends string>(counts: Partial<Record<Key, number>>): [Key, number][] =>
  Object.entries(counts) as [Key, number][];

/** Dropped or reduced events by reason, and what keeps the source from working. */
export const SourceNotes = ({ report }: { report: SourceReport }) => {
  const translate = useTranslate();
  const { formatNumber } = useIntl();
  const notes = [
    ...entriesOf(report.ignored).map(([reason, count]) => ({
      key: reason,
      count,
      text: translate(`sources.ignored.${reason}`),
    })),
    ...entriesOf(report.warnings).map(([warning, count]) => ({
      key: warning,
      count,
      text: translate(`sources.warning.${warning}`),
    })),
  ];
  return (
    <>
      {report.rawBody === 'dropped' && report.secret === 'set' && (
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Typography textColor="danger600">{translate('sources.raw-body.how')}</Typography>
          <CodeSnippet snippet={RAW_BODY_SNIPPET} />
        </Flex>
      )}
      {notes.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
          {notes.map(({ key, count, text }) => (
            <Typography key={key} tag="li" variant="pi" textColor="neutral800">
              <Typography variant="pi" fontWeight="bold">
                {formatNumber(count)}
              </Typography>{' '}
              {text}
            </Typography>
          ))}
        </Flex>
      )}
    </>
  );
};
