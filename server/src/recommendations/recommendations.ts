import { randomUUID } from 'node:crypto';

import type { ServedItem } from '../../../plugin/contracts/contacts';
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
import { contactDelivery } from './contact-delivery';
import { contactSummary } from './contact-summary';
import { contentKey, type ContentReference } from '../../../plugin/contracts/content-reference';
import type { Entry } from '../access';
import {
  entryQueries,
  type EntryQueries,
  type CatalogueService,
  type EntriesService,
  type UrlsService,
} from '../library';
import { identityOf, type ServedListsService } from '../people';
import type { GetModel } from '../strapi';
import type { ExperimentsService } from '../experiments';
import type { ModelService } from '../model';
import type { OptedInTypesService } from '../site';
import type { TaxonomyService } from '../taxonomy';
import { exclusionOf } from './exclusion';
import { exclusionSentence } from './exclusion-sentence';
import { inExperiment } from './in-experiment';
import type { RankingInput } from './ranking-input';
import type { RecommendationRequest } from './recommendation-request';
import { rulesMeta } from './rules-meta';
import type { RankingInputService } from './ranking-input';

/** Entries may go between being ranked and being read; how often a list is made up for that. */
const ATTEMPTS = 3;

interface Present {
  rankedItem: RankedItem;
  entry: Entry;
}

interface Parts {
  getModel: GetModel;
  catalogue: CatalogueService;
  entries: EntriesService;
  experiments: ExperimentsService;
  model: ModelService;
  optedInTypes: OptedInTypesService;
  rankingInput: RankingInputService;
  servedLists: ServedListsService;
  taxonomy: TaxonomyService;
  urls: UrlsService;
}

export const createRecommendations = ({
  getModel,
  catalogue: catalogueService,
  entries,
  experiments,
  model,
  optedInTypes,
  rankingInput,
  servedLists,
  taxonomy,
  urls,
}: Parts) => {
  const catalogue = () => catalogueService.current();
  const rankingModel = () => model.ranking();

  const labelOf = (key: string, facet: 'stage' | 'intent', locale: string): string => {
    const { stages, intents } = taxonomy.current();
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
    ...(request.describeContact
      ? { contact: contactSummary({ catalogue: catalogueService, taxonomy }, input, request) }
      : {}),
    model: {
      version: model.version,
      events: model.events(),
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
      url: published && urls.urlOf(published),
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
      const found = await entries.read(addresses, locale, queries, gate);
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
      const { asked, experiment } = inExperiment(experiments, request);
      const queries = await entryQueries(getModel, asked.types, asked, asked.gate);
      const input = await rankingInput.read(asked, asked.limit);
      const describe = describer(asked);
      const delivery = contactDelivery({ model, taxonomy }, input, asked.locale);
      const present = await rankPresent(input, asked, queries);
      const data = present.map(({ rankedItem, entry }, position) =>
        recommendationOf(rankedItem, position, entry, asked.locale, describe(rankedItem), delivery),
      );
      const meta = {
        ...metaOf(asked, input),
        ...rulesMeta(catalogueService, asked, input, data.length),
        ...experiment,
      };
      if (asked.remember && asked.at === null && identityOf(asked.person)) {
        servedLists.add(
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
      const { asked, experiment } = inExperiment(experiments, wanted);
      const input = await rankingInput.read(asked, asked.limit);
      const { request, state } = input;
      const meta = { ...metaOf(asked, input), ...experiment };
      const address = { ...reference, locale: asked.locale || null };
      const code = exclusionOf(
        { catalogue: catalogueService, optedInTypes },
        asked,
        input,
        reference,
        readable,
      );
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

export type RecommendationsService = ReturnType<typeof createRecommendations>;
