import { Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';

import { useNow } from '../components/use-now';
import {
  useGetLifecycleCoverageHistoryQuery,
  useGetLifecycleCoverageQuery,
} from '../services/coverage';
import { useGetLifecycleTaxonomyQuery } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';
import { WidgetGaps } from './WidgetGaps';
import { readView, queryOf } from './coverage-view';
import { weekMovement } from './week-movement';

const EVERYTHING = queryOf(readView({}));

/** On Strapi's home page: the score, how it moved this week, and the three worst gaps. */
export const CoverageWidget = () => {
  const translate = useTranslate();
  const coverage = useGetLifecycleCoverageQuery(EVERYTHING, { refetchOnMountOrArgChange: true });
  const { data: history } = useGetLifecycleCoverageHistoryQuery(EVERYTHING);
  const { data: taxonomy } = useGetLifecycleTaxonomyQuery();
  const now = useNow();
  if (coverage.isError) return <Widget.Error>{translate('widget.failed')}</Widget.Error>;
  if (!coverage.data) return <Widget.Loading />;
  const { data, meta } = coverage.data;
  const overall = meta.score?.overall ?? null;
  if (overall === null) return <Widget.NoData>{translate('widget.no-score')}</Widget.NoData>;
  const movement = weekMovement(history?.data ?? [], overall, now);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={3} alignItems="baseline" wrap="wrap">
        <Typography variant="alpha" tag="p">
          {translate('score.value', { score: overall })}
        </Typography>
        <Typography textColor="neutral600">
          {movement === null
            ? translate('widget.no-week')
            : translate(movementText(movement.points), {
                points: Math.abs(movement.points),
                day: movement.day,
              })}
        </Typography>
      </Flex>
      <WidgetGaps coverage={data} taxonomy={taxonomy} />
    </Flex>
  );
};

const movementText = (points: number) => {
  if (points === 0) return 'widget.same';
  return points > 0 ? 'widget.up' : 'widget.down';
};
