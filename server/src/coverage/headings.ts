import type { CoverageFacet, CoverageHeading } from '../../../plugin/contracts/coverage';
import type { LocalesService, OptedInType } from '../site';
import type { TaxonomyService } from '../taxonomy';

const heading = ({ key, label }: CoverageHeading): CoverageHeading => ({ key, label });

interface Parts {
  locales: LocalesService;
  taxonomy: TaxonomyService;
}

/** Reads what a matrix lists along a facet, empty or not. */
export type ReadHeadings = (
  facet: CoverageFacet,
  slice: { types: OptedInType[]; locale: string | null },
) => Promise<CoverageHeading[]>;

export const headingReader =
  ({ locales, taxonomy }: Parts): ReadHeadings =>
  async (facet, { types, locale }) => {
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
        const codes = locale === null ? await locales.codes() : [locale];
        const unlocalized = types.some(({ localized }) => !localized) ? [''] : [];
        return [...codes, ...unlocalized].map((key) => ({ key, label: key || '—' }));
      }
    }
  };
