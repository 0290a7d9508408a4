import { useIntl } from 'react-intl';

import { relativeTime } from './relative-time';
import { useNow } from './use-now';

/** "3 days ago", with the exact time on hover. */
export const RelativeTime = ({ date }: { date: string }) => {
  const { formatDate, formatRelativeTime } = useIntl();
  const { value, unit } = relativeTime(Date.parse(date), useNow());
  return (
    <time dateTime={date} title={formatDate(date, { dateStyle: 'long', timeStyle: 'short' })}>
      {formatRelativeTime(value, unit, { numeric: value === 0 ? 'auto' : 'always' })}
    </time>
  );
};
