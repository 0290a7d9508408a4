import { useIntl } from 'react-intl';

import type { CoverageSuggestion } from '../../../plugin/contracts/coverage';
import { languageName } from '../../../plugin/text/language-name';
import type { TaxonomyData } from '../services/taxonomy';
import { useTranslate } from '../translations/use-translate';
import { labelOf } from './label-of';

/** What to create, as a sentence in the language of the admin panel. */
export function useGapSentence(taxonomy: TaxonomyData | undefined) {
  const translate = useTranslate();
  const { locale: spoken } = useIntl();
  return ({ format, stage, intent, topic, locale, text }: CoverageSuggestion): string => {
    if (!taxonomy) return text;
    const purpose =
      intent === null
        ? stage && labelOf(taxonomy.stages, stage)
        : labelOf(taxonomy.intents, intent);
    return translate('gap.create', {
      format: format === null ? translate('gap.content') : labelOf(taxonomy.formats, format),
      hasPurpose: String(purpose !== null),
      purpose: purpose ?? '',
      hasTopic: String(topic !== null),
      topic: topic === null ? '' : labelOf(taxonomy.topics, topic),
      hasLocale: String(locale !== null),
      locale: locale === null ? '' : languageName(locale, spoken),
    });
  };
}
