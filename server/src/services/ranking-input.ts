import type { Core } from '@strapi/strapi';

import type { Touch } from '../../../plugin/journey/touch';
import { inferContactState } from '../../../plugin/journey/infer-contact-state';
import type { ContactState } from '../../../plugin/journey/contact-state';
import type { RankRequest } from '../../../plugin/ranking/rank-request';
import type { Taxonomy } from '../../../plugin/taxonomy/taxonomy';
import { getService } from '../get-service';
import { readHistory, type HistoryTouchpoint } from './contact-history';
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

const keysOf = (taxonomy: Taxonomy, which: 'consumes' | 'purchase'): string[] =>
  taxonomy.touchpointTypes.filter((type) => type[which]).map(({ key }) => key);

const byTime = (left: Touch, right: Touch): number => left.at - right.at;

export const rankingInput = ({ strapi }: { strapi: Core.Strapi }) => {
  const touchOf = ({ type, content, occurredAt }: HistoryTouchpoint): Touch => ({
    type,
    at: occurredAt,
    item:
      content &&
      getService(strapi, 'catalogue').current().find(content.contentType, content.documentId),
  });

  const historyOf = async (
    { person, touchpoints, context, at }: RecommendationRequest,
    consuming: string[],
    lasting: string[],
  ): Promise<Touch[]> => {
    const stored = await readHistory(strapi, person, at, { consuming, lasting });
    const given = touchpoints.filter(({ occurredAt }) => at === null || occurredAt <= at);
    const history = [...stored, ...given].map(touchOf).sort(byTime);
    const now = at ?? Date.now();
    return context === null
      ? history
      : [...history, touchOf({ type: CONTEXT_TYPE, content: context, occurredAt: now })];
  };

  return {
    async read(asked: RecommendationRequest, limit: number): Promise<RankingInput> {
      await getService(strapi, 'catalogue').refresh();
      const catalogue = getService(strapi, 'catalogue').current();
      const taxonomy = getService(strapi, 'taxonomy').current();
      const consuming = new Set(keysOf(taxonomy, 'consumes'));
      const repeatable = new Set(
        taxonomy.formats.filter((format) => format.repeatable).map(({ key }) => key),
      );
      const history = await historyOf(asked, [...consuming], keysOf(taxonomy, 'purchase'));
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
      return {
        consumed,
        state: inferContactState(history, (item) => catalogue.tagsOf(item), taxonomy, now),
        request: {
          history,
          consumingTypes: consuming,
          excluded,
          locale: asked.locale,
          contentTypes: new Set(asked.types.map(({ uid }) => uid)),
          stages: asked.stages,
          intents: asked.intents,
          formats: asked.formats,
          now,
          limit,
        },
      };
    },
  };
};
