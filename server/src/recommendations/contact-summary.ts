import type { ContactSummary, StageEvidence } from '../../../plugin/contracts/recommendations';
import { describeMoment } from '../../../plugin/journey/moments/describe-moment';
import { momentsToAsk } from '../../../plugin/journey/moments/moments-to-ask';
import { stageEvidence } from '../../../plugin/journey/stage-evidence';
import type { RankingInput } from './ranking-input';
import type { RecommendationRequest } from './recommendation-request';
import type { CatalogueService } from '../library';
import type { TaxonomyService } from '../taxonomy';

interface Parts {
  catalogue: CatalogueService;
  taxonomy: TaxonomyService;
}

/** What is known of a contact, for callers who may be told. Names only published content that they may find. */
export function contactSummary(
  { catalogue: catalogueService, taxonomy: taxonomyService }: Parts,
  { request: { history, now }, state }: RankingInput,
  { types, locale }: RecommendationRequest,
): ContactSummary {
  const catalogue = catalogueService.current();
  const taxonomy = taxonomyService.current();
  const tagsOf = (item: number) => catalogue.tagsOf(item);
  const readable = new Set(types.map(({ uid }) => uid));

  const contentOf = (item: number | null): Pick<StageEvidence, 'contentType' | 'documentId'> => {
    if (item === null || catalogue.entries(item).length === 0) return {};
    const address = catalogue.addressOf(item);
    return readable.has(address.contentType) ? address : {};
  };

  return {
    stage: state.stage,
    stages: Object.fromEntries(state.stages),
    intents: Object.fromEntries(state.intents),
    touchpoints: state.touchpoints,
    evidence: stageEvidence(history, tagsOf, taxonomy, now).map(({ touch, stage, weight }) => ({
      type: touch.type,
      occurredAt: new Date(touch.at).toISOString(),
      ...contentOf(touch.item),
      stage,
      weight,
    })),
    moments: momentsToAsk({ history, state, now }, tagsOf, taxonomy).map((found) => ({
      key: found.moment.key,
      detail: describeMoment(found, locale),
    })),
  };
}
