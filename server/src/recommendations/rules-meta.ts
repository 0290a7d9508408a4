import type { RecommendationsMeta } from '../../../plugin/contracts/recommendations';
import { candidatesOf } from '../../../plugin/ranking/candidates';
import type { RankingInput } from './ranking-input';
import type { RecommendationRequest } from './recommendation-request';
import type { CatalogueService } from '../library';

const SENTENCES = {
  en: (names: string) => `Rules keep out every entry that this contact could get: ${names}.`,
  fr: (names: string) =>
    `Des règles écartent tous les contenus que ce contact pourrait recevoir : ${names}.`,
};

/** What editors' rules did to a list; nothing where none answers to the request. */
export function rulesMeta(
  catalogueService: CatalogueService,
  { locale, describeContact }: RecommendationRequest,
  { request }: RankingInput,
  listed: number,
): Pick<RecommendationsMeta, 'rules'> {
  const { rules } = request;
  if (!rules) return {};
  const catalogue = catalogueService.current();
  const emptied = listed === 0 && candidatesOf(request, catalogue).size > 0;
  const gates = rules.rules.filter(({ effect }) => effect === 'exclude' || effect === 'require');
  const sentence = SENTENCES[locale.split('-')[0] === 'fr' ? 'fr' : 'en'];
  const names = gates.map(({ name }) => `“${name}”`).join(', ');
  return {
    rules: {
      ...(describeContact
        ? { applied: rules.rules.map(({ id, name, effect }) => ({ id, name, effect })) }
        : {}),
      emptied,
      detail: emptied ? sentence(names) : null,
    },
  };
}
