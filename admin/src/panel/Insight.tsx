import { Box, Flex, Typography } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';

import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { CellPlace } from '../../../plugin/contracts/insights';
import { useGetLifecycleInsightQuery } from '../services/insights';
import { useGetLifecycleLocalesQuery } from '../services/locales';
import type { TaxonomyData } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';
import type { LocaleQuery } from './use-suggestions';

interface Props {
  entry: ContentReference;
  taxonomy: TaxonomyData;
}

const labelIn = (terms: { key: string; label: string }[], key: string): string =>
  terms.find((term) => term.key === key)?.label ?? key;

/** How the site's contacts use the entry. */
export const Insight = ({ entry, taxonomy }: Props) => {
  const translate = useTranslate();
  const [{ query }] = useQueryParams<LocaleQuery>();
  const locale = query?.plugins?.i18n?.locale ?? null;
  const { data, isError } = useGetLifecycleInsightQuery({ ...entry, locale });
  const { data: locales = [] } = useGetLifecycleLocalesQuery(undefined, { skip: !data?.coverage });
  if (!data && !isError) return null;

  const placeText = ({ place, format, intent, locale: code }: CellPlace): string =>
    translate('insight.place', {
      place,
      format: labelIn(taxonomy.formats, format),
      intent: labelIn(taxonomy.intents, intent),
      locale:
        code === null
          ? ''
          : translate('insight.place.in', {
              locale: locales.find((one) => one.code === code)?.name ?? code,
            }),
    });
  return (
    <Box borderColor="neutral200" borderStyle="solid" borderWidth="1px 0 0 0" paddingTop={3}>
      <Flex tag="section" direction="column" alignItems="stretch" gap={2}>
        <Typography variant="sigma" textColor="neutral600" tag="h3">
          {translate('insight.title')}
        </Typography>
        {!data && (
          <Typography variant="pi" textColor="neutral600">
            {translate('insight.failed')}
          </Typography>
        )}
        {data && (
          <>
            <Typography variant="pi">
              {data.countedAt === null
                ? translate('report.first')
                : translate('insight.counts', {
                    shown: data.shown,
                    clicked: data.clicked,
                    consumed: data.consumed,
                  })}
            </Typography>
            {data.coverage && <Typography variant="pi">{placeText(data.coverage)}</Typography>}
            {!data.isPublished && (
              <Typography variant="pi">{translate('insight.unpublished')}</Typography>
            )}
            {data.isPublished && data.ranksFirst.length === 0 && (
              <Typography variant="pi">{translate('insight.first.none')}</Typography>
            )}
            {data.ranksFirst.length > 0 && (
              <>
                <Typography variant="pi">{translate('insight.first')}</Typography>
                <ul>
                  {data.ranksFirst.map(({ stage, intent }) => (
                    <li key={`${stage}/${intent}`}>
                      <Typography variant="pi" fontWeight="bold">
                        {translate('insight.pair', {
                          stage: labelIn(taxonomy.stages, stage),
                          intent: labelIn(taxonomy.intents, intent),
                        })}
                      </Typography>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </Flex>
    </Box>
  );
};
