import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { useTranslate } from '../translations/use-translate';
import { Card } from './Card';

const MEGABYTE = 1_000_000;

interface Props {
  lists: number;
  bytes: number;
}

/** How much is kept of what was recommended. */
export const ServedLists = ({ lists, bytes }: Props) => {
  const translate = useTranslate();
  const { formatNumber } = useIntl();
  const size = formatNumber(bytes / MEGABYTE, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  return (
    <Card title={translate('sources.lists.title')}>
      <Typography textColor="neutral600">{translate('sources.lists.what')}</Typography>
      <Typography>{translate('sources.lists.size', { count: lists, size })}</Typography>
    </Card>
  );
};
