import type { CoverageFacet, CoverageHeading } from '../../../plugin/contracts/coverage';
import type { OptedInType, LocalesService } from '../site';
import type { TaxonomyService } from '../taxonomy';

const heading = ({ key, label }: CoverageHeading): CoverageHeading => ({ key, label });

interface Parts {
  locales: LocalesService;
  taxonomy: TaxonomyService;
}

/** What a matrix lists along a facet, empty or not. */
export async function headingsOf(
  { locales, taxonomy }: Parts,
  facet: CoverageFacet,
  { types, locale }: { types: OptedInType[]; locale: string | null },
): Promise<CoverageHeading[]> {
  const { stages, intents, formats, topics } = taxonomy.current();
  switch (facet) {
    case 'stage':
      return stages.map(heading);
    case 'intent':
      return intents.map(heading);
    case 'format':
      return formats.map(heading);
    case 'topic':
      return topics.map(heading);
    case 'contentType':
      return types.map(({ uid, displayName }) => ({ key: uid, label: displayName }));
    case 'locale': {
      const codes = await locales.codes();
      const asked = locale === null ? codes : [locale];
      const unlocalized = types.some(({ localized }) => !localized) ? [''] : [];
      return [...asked, ...unlocalized].map((key) => ({ key, label: key || '—' }));
    }
  }
}
