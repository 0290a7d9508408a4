import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import type { ServedItem } from '../../../plugin/contracts/contacts';
import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type {
  Delivery,
  ExplanationAnswer,
  Reason,
  Recommendation,
  RecommendationsAnswer,
  RecommendationsMeta,
} from '../../../plugin/contracts/recommendations';
import { describeReason } from '../../../plugin/ranking/describe-reason';
import { explainItem, rank } from '../../../plugin/ranking/rank';
import type { RankedItem } from '../../../plugin/ranking/ranked-item';
import { actingRules } from '../../../plugin/ranking/rules/acting-rules';
import { labelIn } from '../../../plugin/taxonomy/label-in';
import { getService } from '../get-service';
import { contactDelivery } from './contact-delivery';
import { contactSummary } from './contact-summary';
import { contentKey } from './entries';
import type { Entry } from './entry-gate';
import { entryQueries, type EntryQueries } from './entry-query';
import { exclusionOf } from './exclusion';
import { exclusionSentence } from './exclusion-sentence';
import { identityOf } from './identity';
import { inExperiment } from './in-experiment';
import type { RankingInput } from './ranking-input';
import type { RecommendationRequest } from './recommendation-request';
import { rulesMeta } from './rules-meta';

/** Entries may go between being ranked and being read; how often a list is made up for that. */
const ATTEMPTS = 3;

interface Present {
  rankedItem: RankedItem;
  entry: Entry;
}

export const recommendations = ({ strapi }: { strapi: Core.Strapi }) => {
  const catalogue = () => getService(strapi, 'catalogue').current();
  const rankingModel = () => getService(strapi, 'model').ranking();

  const labelOf = (key: string, facet: 'stage' | 'intent', locale: string): string => {
    const { stages, intents } = getService(strapi, 'taxonomy').current();
    const term = (facet === 'stage' ? stages : intents).find((known) => known.key === key);
    return term ? labelIn(term, locale) : key;
  };

  /** Sentences name only what the caller could find. */
  const describer = ({ types, locale }: RecommendationRequest) => {
    const readable = new Set(types.map(({ uid }) => uid));
    const title = (item: number): string | null => {
      const entry = catalogue().entry(item, locale);
      return entry !== null && readable.has(entry.contentType) ? entry.title || null : null;
    };
    const term = (key: string, facet: 'stage' | 'intent') => labelOf(key, facet, locale);
    return ({ reasons }: RankedItem): Reason[] =>
      reasons.map((reason) => ({
        code: reason.code,
        contribution: reason.contribution,
        detail: describeReason(reason, { term, title }, locale),
      }));
  };

  const metaOf = (request: RecommendationRequest, input: RankingInput): RecommendationsMeta => ({
    recommendationId: randomUUID(),
    ...(request.describeContact ? { contact: contactSummary(strapi, input, request) } : {}),
    model: {
      version: getService(strapi, 'model').version,
      events: getService(strapi, 'model').events(),
    },
  });

  const recommendationOf = (
    ranked: RankedItem,
    position: number,
    entry: Entry,
    locale: string,
    reasons: Reason[],
    delivery: Delivery | null,
  ): Recommendation => {
    const published = catalogue().entry(ranked.item, locale);
    return {
      rank: position + 1,
      score: ranked.score,
      ...catalogue().addressOf(ranked.item),
      locale: published?.locale || null,
      ...catalogue().tagsOf(ranked.item),
      reasons,
      delivery,
      url: published && getService(strapi, 'urls').urlOf(published),
      entry,
    };
  };

  /** An entry as it is remembered, with the rules to which it owes its being there. */
  const servedItem = (
    { contentType, documentId, locale }: Recommendation,
    ranked: RankedItem | undefined,
    { request }: RankingInput,
  ): ServedItem => {
    const rules = ranked ? actingRules(ranked, request.rules ?? null) : [];
    return { contentType, documentId, locale, ...(rules.length > 0 ? { rules } : {}) };
  };

  /** The best of what is there: where an entry went since the catalogue was read, the next one moves up. */
  const rankPresent = async (
    { request, state }: RankingInput,
    { locale, gate }: RecommendationRequest,
    queries: EntryQueries,
  ): Promise<Present[]> => {
    const excluded = new Set(request.excluded);
    let present: Present[] = [];
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const ranked = rank({ ...request, excluded }, state, rankingModel());
      const addressed = ranked.map((rankedItem) => ({
        rankedItem,
        address: catalogue().addressOf(rankedItem.item),
      }));
      const addresses = addressed.map(({ address }) => address);
      const found = await getService(strapi, 'entries').read(addresses, locale, queries, gate);
      present = [];
      for (const { rankedItem, address } of addressed) {
        const entry = found.get(contentKey(address));
        if (entry) present.push({ rankedItem, entry });
        else excluded.add(rankedItem.item);
      }
      if (present.length === ranked.length) break;
    }
    return present;
  };

  return {
    /** The next-best content for a person, with reasons. */
    async recommend(request: RecommendationRequest): Promise<RecommendationsAnswer> {
      const { asked, experiment } = inExperiment(strapi, request);
      const queries = await entryQueries(strapi, asked.types, asked, asked.gate);
      const input = await getService(strapi, 'rankingInput').read(asked, asked.limit);
      const describe = describer(asked);
      const delivery = contactDelivery(strapi, input, asked.locale);
      const present = await rankPresent(input, asked, queries);
      const data = present.map(({ rankedItem, entry }, position) =>
        recommendationOf(rankedItem, position, entry, asked.locale, describe(rankedItem), delivery),
      );
      const meta = {
        ...metaOf(asked, input),
        ...rulesMeta(strapi, asked, input, data.length),
        ...experiment,
      };
      if (asked.remember && asked.at === null && identityOf(asked.person)) {
        getService(strapi, 'servedLists').add(
          meta.recommendationId,
          asked.person,
          data.map((item, position) => servedItem(item, present[position]?.rankedItem, input)),
          experiment.experiment,
        );
      }
      return { data, meta };
    },

    /**
     * Where an entry stands in the list that a person would get, and why, or what keeps it out.
     * @param readable the content types that the caller may find, asked for or not
     */
    async explain(
      wanted: RecommendationRequest,
      reference: ContentReference,
      readable: ReadonlySet<string>,
    ): Promise<ExplanationAnswer> {
      const { asked, experiment } = inExperiment(strapi, wanted);
      const input = await getService(strapi, 'rankingInput').read(asked, asked.limit);
      const { request, state } = input;
      const meta = { ...metaOf(asked, input), ...experiment };
      const address = { ...reference, locale: asked.locale || null };
      const code = exclusionOf(strapi, asked, input, reference, readable);
      if (code !== null) {
        const item = catalogue().find(reference.contentType, reference.documentId);
        const rule = item === null ? undefined : request.rules?.keepsOut(item)?.name;
        const excluded = { code, detail: exclusionSentence(code, asked.locale, rule) };
        return { data: { ...address, rank: null, score: null, reasons: [], excluded }, meta };
      }
      const item = catalogue().item(reference.contentType, reference.documentId);
      const { rank: position, ranked } = explainItem(request, state, rankingModel(), item);
      return {
        data: {
          ...address,
          locale: catalogue().entry(item, asked.locale)?.locale || null,
          rank: position,
          score: ranked.score,
          reasons: describer(asked)(ranked),
          excluded: null,
        },
        meta,
      };
    },
  };
};
