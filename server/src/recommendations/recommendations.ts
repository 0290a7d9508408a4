import { contentKey, type ContentReference } from '../../../plugin/contracts/content-reference';
import type {
  ContactSummary,
  Delivery,
  ExplanationAnswer,
  RecommendationsAnswer,
  RecommendationsMeta,
} from '../../../plugin/contracts/recommendations';
import type { DeliveryPlan } from '../../../plugin/journey/delivery/plan-delivery';
import { lastingTypes } from '../../../plugin/journey/lasting-types';
import { explainItem, rank } from '../../../plugin/ranking/rank';
import { consumingTypes, rankingInput } from '../../../plugin/ranking/ranking-input';
import type { Caller } from '../access';
import type { ExperimentsService } from '../experiments';
import type { CatalogueService, EntriesService, EntryQueries, UrlsService } from '../library';
import type { ModelService } from '../model';
import { identityOf, newRecommendationId, type ServedListsService } from '../people';
import type { RulesService } from '../rules';
import type { LocalesService, OptedInType, OptedInTypesService } from '../site';
import type { Database } from '../strapi';
import { knownSlot, type TaxonomyService } from '../taxonomy';
import { readHistory } from './contact-history';
import {
  deliveryOf,
  describeContact,
  describeList,
  describeRules,
  describeUnfit,
  planFor,
  reasonsOf,
  servedItems,
  type Listed,
} from './describe';
import { exclusionOf } from './exclusion';
import { givenHistory, requireTakingPart } from './given-history';
import {
  PREVIEW,
  type Asked,
  type Prepared,
  type Purpose,
  type RecommendationRequest,
  type View,
} from './request';

/** How often a list is ranked, each time without the entries that could not be read. */
const ATTEMPTS = 3;

const RULE_SETS = ['active', 'none'];

/** What is known of a contact, and which types and locale it was told in. */
export interface ContactDescription {
  types: OptedInType[];
  locale: string;
  summary: ContactSummary;
  delivery: Delivery | null;
}

interface Parts {
  db: Database;
  catalogue: CatalogueService;
  entries: EntriesService;
  experiments: ExperimentsService;
  locales: LocalesService;
  model: ModelService;
  optedInTypes: OptedInTypesService;
  rules: RulesService;
  servedLists: ServedListsService;
  taxonomy: TaxonomyService;
  urls: UrlsService;
}

/** The next-best content for a person. */
export const createRecommendations = ({
  db,
  catalogue,
  entries,
  experiments,
  locales,
  model,
  optedInTypes,
  rules,
  servedLists,
  taxonomy,
  urls,
}: Parts) => {
  /** Checks what is asked for, and finds out whom it is about and which content types it may draw on. */
  const requestOf = async (
    wanted: Asked,
    caller: Caller,
    purpose: Purpose,
  ): Promise<RecommendationRequest> => {
    const lists = { stages: [], intents: [], formats: [], exclude: [] };
    const { rules: ruleSet, ...asked } = knownSlot(taxonomy.current(), { ...lists, ...wanted });
    if (ruleSet !== undefined && !RULE_SETS.includes(ruleSet)) rules.find(ruleSet);
    const about = caller.actingFor(asked);
    const types = await caller.types(asked.contentTypes);
    const locale = await locales.resolve(asked.locale);
    const { context = null, at = null } = asked;
    if (context) requireTakingPart(optedInTypes, context);
    const touchpoints = asked.touchpoints
      ? givenHistory({ optedInTypes, taxonomy, urls }, asked)
      : [];
    const { gate } = caller;
    return {
      ...asked,
      ...about,
      types,
      locale,
      context,
      touchpoints,
      at,
      gate,
      ruleSet,
      ...purpose,
    };
  };

  /** Exploration is for known people, now, and not for previews. */
  const explorerOf = ({ person, explore, at }: RecommendationRequest): string | null => {
    const identity = identityOf(person);
    return !explore || at !== null || identity === null
      ? null
      : `${identity.kind}:${identity.value}`;
  };

  /** Reads what the contact did, then takes catalogue, model and taxonomy as they are at one moment. */
  const prepare = async (asked: RecommendationRequest): Promise<Prepared> => {
    const known = taxonomy.current();
    const history = await readHistory(db, asked.person, asked.at, {
      consuming: consumingTypes(known),
      lasting: lastingTypes(known),
    });
    await catalogue.refresh();
    const view: View = {
      ...model.view(),
      taxonomy: taxonomy.current(),
      now: Date.now(),
      explorer: explorerOf(asked),
      rulesFor: (state, touches) => rules.inForce(asked, state, touches),
    };
    return { view, ...rankingInput(asked, history, view) };
  };

  /** The request as the running experiment, if any, has it answered. */
  const inExperiment = async (request: RecommendationRequest) => {
    const assigned = await experiments.assign(request);
    if (assigned === null) return { asked: request, experiment: {} };
    const { meta, strategy } = assigned;
    const asked = { ...request, ranking: strategy.ranking, ruleSet: strategy.rules };
    return { asked, experiment: { experiment: meta } };
  };

  const metaOf = (
    asked: RecommendationRequest,
    input: Prepared,
    plan: DeliveryPlan,
    recommendationId = newRecommendationId(),
  ): RecommendationsMeta => ({
    recommendationId,
    ...(asked.describeContact ? { contact: describeContact(input, plan, asked) } : {}),
    model: { version: input.view.version, events: input.view.events },
  });

  /** The best entries. In place of one that is gone, or that the caller may not read, the next one moves up. */
  const listPresent = async (
    { view, request, state }: Prepared,
    { locale, gate }: RecommendationRequest,
    queries: EntryQueries,
  ): Promise<Listed[]> => {
    const excluded = new Set(request.excluded);
    let listed: Listed[] = [];
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const list = rank({ ...request, excluded }, state, view).map((ranked) => ({
        ranked,
        address: view.catalogue.addressOf(ranked.item),
      }));
      const addresses = list.map(({ address }) => address);
      const found = await entries.read(addresses, locale, queries, gate);
      listed = [];
      for (const { ranked, address } of list) {
        const entry = found.get(contentKey(address));
        if (entry) listed.push({ ranked, entry });
        else excluded.add(ranked.item);
      }
      if (listed.length === list.length) break;
    }
    return listed;
  };

  return {
    /** The next-best content for the person that the caller names, with reasons. */
    async recommend(
      wanted: Asked,
      caller: Caller,
      purpose: Purpose,
    ): Promise<RecommendationsAnswer> {
      const { asked, experiment } = await inExperiment(await requestOf(wanted, caller, purpose));
      const queries = await entries.queries(asked.types, asked, asked.gate);
      const input = await prepare(asked);
      const plan = planFor(input, asked.person);
      const delivery = deliveryOf(plan, asked.locale);
      const listed = asked.ranking === 'none' ? [] : await listPresent(input, asked, queries);
      const data = describeList(listed, delivery, { ...input.view, urls }, asked);
      const id =
        asked.remember && asked.at === null
          ? servedLists.add(
              asked.person,
              input.request.contact,
              servedItems(listed, input),
              experiment.experiment,
            )
          : newRecommendationId();
      const meta = {
        ...metaOf(asked, input, plan, id),
        ...(asked.ranking === 'none'
          ? {}
          : { ...describeUnfit(listed, input, asked), ...describeRules(input, asked, data.length) }),
        ...experiment,
      };
      return { data, meta };
    },

    /** The rank of an entry in the list for the same request, and its reasons, or why it is not in it. */
    async explain(
      wanted: Asked,
      caller: Caller,
      purpose: Purpose,
      entry: ContentReference,
    ): Promise<ExplanationAnswer> {
      const { asked, experiment } = await inExperiment(await requestOf(wanted, caller, purpose));
      const readable = await caller.types();
      const input = await prepare(asked);
      const { view, request, state } = input;
      const { contentType, documentId } = entry;
      const plan = planFor(input, asked.person);
      const meta = { ...metaOf(asked, input, plan), ...experiment };
      const isOptedIn = optedInTypes.find(contentType) !== null;
      const isReadable = readable.some(({ uid }) => uid === contentType);
      const excluded = exclusionOf({ ...entry, isOptedIn, isReadable }, asked, input);
      if (excluded !== null) {
        const locale = asked.locale || null;
        return { data: { ...entry, locale, rank: null, score: null, reasons: [], excluded }, meta };
      }
      const item = view.catalogue.item(contentType, documentId);
      const { rank: position, ranked } = explainItem(request, state, view, item);
      return {
        data: {
          ...entry,
          locale: view.catalogue.entry(item, asked.locale)?.locale || null,
          rank: position,
          score: ranked.score,
          reasons: reasonsOf(ranked, view, asked),
          excluded: null,
        },
        meta,
      };
    },

    /** What is known of the person that the caller names, and when they are best reached. */
    async describe(wanted: Asked, caller: Caller): Promise<ContactDescription> {
      const asked = await requestOf(wanted, caller, PREVIEW);
      const input = await prepare(asked);
      const plan = planFor(input, asked.person);
      return {
        locale: asked.locale,
        types: asked.types,
        summary: describeContact(input, plan, asked),
        delivery: deliveryOf(plan, asked.locale),
      };
    },
  };
};

export type RecommendationsService = ReturnType<typeof createRecommendations>;
