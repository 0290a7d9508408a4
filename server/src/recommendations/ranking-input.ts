import { lastingTypes } from '../../../plugin/journey/lasting-types';
import { startOfDay } from '../../../plugin/time';
import type { Touch } from '../../../plugin/journey/touch';
import { inferContactState } from '../../../plugin/journey/infer-contact-state';
import type { ContactState } from '../../../plugin/journey/contact-state';
import { exposureTypes } from '../../../plugin/ranking/exposures/exposure-types';
import { rankingTime } from '../../../plugin/ranking/ranking-time';
import type { RankRequest } from '../../../plugin/ranking/rank-request';
import { everyType } from '../../../plugin/taxonomy/every-type';
import type { Taxonomy } from '../../../plugin/taxonomy/taxonomy';
import { readHistory, type HistoryTouchpoint } from './contact-history';
import { identityOf } from '../people';
import type { Database } from '../strapi';
import type { CatalogueService } from '../library';
import type { ModelService } from '../model';
import type { RulesService } from '../rules';
import type { TaxonomyService } from '../taxonomy';
import type { RecommendationRequest } from './recommendation-request';

/** What the pure core is handed. */
export interface RankingInput {
  request: RankRequest;
  state: ContactState;
  /** Items that the contact has consumed and that do not bear repeating. */
  consumed: ReadonlySet<number>;
}

/** Being read counts as this touch. */
const CONTEXT_TYPE = 'content_viewed';

const consumingTypes = (taxonomy: Taxonomy): string[] =>
  everyType(taxonomy)
    .filter(({ consumes }) => consumes)
    .map(({ key }) => key);

/** Nobody, previews and lists of another time are not tried things on. */
function seedOf(
  { person, explore, at }: RecommendationRequest,
  contactId: number | null,
): Pick<RankRequest, 'explorationSeed'> {
  const identity = identityOf(person);
  if (!explore || at !== null || identity === null) return {};
  const contact = contactId ?? `${identity.kind}:${identity.value}`;
  return { explorationSeed: `${contact}/${startOfDay(Date.now())}` };
}

const byTime = (left: Touch, right: Touch): number => left.at - right.at;

interface Parts {
  db: Database;
  catalogue: CatalogueService;
  model: ModelService;
  rules: RulesService;
  taxonomy: TaxonomyService;
}

export const createRankingInput = ({
  db,
  catalogue: catalogueService,
  model,
  rules,
  taxonomy: taxonomyService,
}: Parts) => {
  const touchOf = ({ type, content, occurredAt, channel }: HistoryTouchpoint): Touch => ({
    type,
    at: occurredAt,
    channel,
    item: content && catalogueService.current().find(content.contentType, content.documentId),
  });

  const historyOf = async (
    { person, touchpoints, context, at }: RecommendationRequest,
    consuming: string[],
    lasting: string[],
  ): Promise<{ contactId: number | null; history: Touch[] }> => {
    const { contactId, touchpoints: stored } = await readHistory(db, person, at, {
      consuming,
      lasting,
    });
    const given = touchpoints.filter(({ occurredAt }) => at === null || occurredAt <= at);
    const history = [...stored, ...given].map(touchOf).sort(byTime);
    if (context === null) return { contactId, history };
    // The latest touch, but not of this very second: the answer is the same all day.
    const today = startOfDay(at ?? Date.now());
    const occurredAt = Math.max(today, history.at(-1)?.at ?? today);
    const reading = { type: CONTEXT_TYPE, content: context, occurredAt, channel: null };
    return { contactId, history: [...history, touchOf(reading)] };
  };

  return {
    async read(asked: RecommendationRequest, limit: number): Promise<RankingInput> {
      await catalogueService.refresh();
      const catalogue = catalogueService.current();
      const taxonomy = taxonomyService.current();
      const consuming = new Set(consumingTypes(taxonomy));
      const repeatable = new Set(
        taxonomy.formats.filter((format) => format.repeatable).map(({ key }) => key),
      );
      const { contactId, history } = await historyOf(asked, [...consuming], lastingTypes(taxonomy));
      const consumed = new Set<number>();
      for (const { type, item } of history) {
        if (item === null || !consuming.has(type)) continue;
        if (!repeatable.has(catalogue.tagsOf(item).format ?? '')) consumed.add(item);
      }
      const excluded = new Set(consumed);
      if (asked.context) {
        const item = catalogue.find(asked.context.contentType, asked.context.documentId);
        if (item !== null) excluded.add(item);
      }
      for (const { uid } of asked.types) {
        for (const documentId of asked.exclude) {
          const item = catalogue.find(uid, documentId);
          if (item !== null) excluded.add(item);
        }
      }
      const now = asked.at ?? Date.now();
      const { learner } = model.ranking();
      const state = inferContactState(history, (item) => catalogue.tagsOf(item), taxonomy, now);
      return {
        consumed,
        state,
        request: {
          history,
          ...(contactId === null ? {} : { contact: contactId }),
          consumingTypes: consuming,
          exposureTypes: exposureTypes(taxonomy),
          ...seedOf(asked, contactId),
          excluded,
          locale: asked.locale,
          contentTypes: new Set(asked.types.map(({ uid }) => uid)),
          stages: asked.stages,
          intents: asked.intents,
          formats: asked.formats,
          isNewestFirst: asked.ranking === 'newest',
          rules: rules.inForce(asked, state, history),
          now: asked.at ?? rankingTime(now, learner.latest),
          limit,
        },
      };
    },
  };
};

export type RankingInputService = ReturnType<typeof createRankingInput>;
