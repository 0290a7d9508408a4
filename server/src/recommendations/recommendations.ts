import type { ContentReference } from '../../../plugin/contracts/content-reference';
import {
  type BatchLine,
  type ContactSummary,
  type Delivery,
  type ExplanationAnswer,
  type PreviewAnswer,
  type RecommendationsAnswer,
  type RecommendationsMeta,
} from '../../../plugin/contracts/recommendations';
import type { DeliveryPlan } from '../../../plugin/journey/delivery/plan-delivery';
import { lastingTypes } from '../../../plugin/journey/lasting-types';
import type { Movers } from '../../../plugin/ranking/movers';
import { explainItem } from '../../../plugin/ranking/rank';
import {
  consumingTypes,
  NO_HISTORY,
  rankingInput,
  type History,
} from '../../../plugin/ranking/ranking-input';
import type { Caller, Sight } from '../access';
import type { ExperimentsService } from '../experiments';
import type { CatalogueService, EntriesService, EntryQueries, UrlsService } from '../library';
import type { ModelService } from '../model';
import { invalid } from '../http';
import {
  identityOf,
  newRecommendationId,
  type ServedListsService,
  type TraitsService,
} from '../people';
import type { RulesService } from '../rules';
import type { LocalesService, OptedInTypesService } from '../site';
import { timeSlices } from '../scheduling';
import type { Database, Log } from '../strapi';
import type { TaxonomyService } from '../taxonomy';
import { batchLines } from './batch-lines';
import { createCheckedRequest } from './checked-request';
import { readHistories, readHistory } from './contact-history';
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
import { listPresent, type Listing } from './list-present';
import type { PlacementsService } from './placements';
import {
  PREVIEW,
  SENT,
  type Asked,
  type Prepared,
  type Purpose,
  type RecommendationRequest,
  type View,
} from './request';
import { withTraits } from './with-traits';

/** Of each list of a batch. */
const MAX_BATCH_LIMIT = 10;

/** @throws ValidationError where a placement has longer lists than a batch */
const requireSmall = (limit: number): void => {
  if (limit <= MAX_BATCH_LIMIT) return;
  const message = `The placement has lists of ${limit}; a batch takes at most ${MAX_BATCH_LIMIT}: say a limit`;
  throw invalid(['limit'], message);
};

/** Other requests wait no longer for a batch. */
const SLICE_MS = 10;

/** What is known of a contact, and in which locale and to whom it was told. */
export interface ContactDescription {
  sight: Sight;
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
  log: Log;
  model: ModelService;
  /** What moves people on; null where the site does not want it. */
  movers: () => Movers | null;
  optedInTypes: OptedInTypesService;
  placements: PlacementsService;
  rules: RulesService;
  servedLists: ServedListsService;
  taxonomy: TaxonomyService;
  traits: Pick<TraitsService, 'declared' | 'groups' | 'of'>;
  urls: UrlsService;
}

/** The next-best content for a person. */
export const createRecommendations = ({
  db,
  catalogue,
  entries,
  experiments,
  locales,
  log,
  model,
  movers,
  optedInTypes,
  placements,
  rules,
  servedLists,
  taxonomy,
  traits,
  urls,
}: Parts) => {
  const requestOf = createCheckedRequest({
    locales,
    optedInTypes,
    placements,
    rules,
    taxonomy,
    urls,
  });

  /** Exploration is for known people, now, and not for previews. */
  const explorerOf = ({ person, explore, at }: RecommendationRequest): string | null => {
    const identity = identityOf(person);
    return !explore || at !== null || identity === null
      ? null
      : `${identity.kind}:${identity.value}`;
  };

  /** Catalogue, model and taxonomy as they are at one moment, beside what the contact did. */
  const withView = (asked: RecommendationRequest, history: History): Prepared => {
    const view: View = {
      ...model.view(),
      taxonomy: taxonomy.current(),
      now: Date.now(),
      explorer: explorerOf(asked),
      rulesFor: (state, touches) => rules.inForce(asked, state, touches),
      traitGroups: traits.groups(),
      movers: movers(),
    };
    return { view, ...rankingInput(asked, history, view) };
  };

  const decisiveTypes = () => {
    const known = taxonomy.current();
    return { consuming: consumingTypes(known), lasting: lastingTypes(known) };
  };

  const prepare = async (asked: RecommendationRequest): Promise<Prepared> => {
    const known = await readHistory(db, asked.person, asked.at, decisiveTypes());
    const [history = known] = await withTraits({ db, traits }, [asked.person], [known]);
    await catalogue.refresh();
    return withView(asked, history);
  };

  /** The request as the running experiment, if any, has it answered. */
  const inExperiment = async (request: RecommendationRequest) => {
    const assigned = await experiments.assign(request);
    const { ranking, rules: ruleSet, exploration } = assigned?.strategy ?? experiments.standing();
    const isTrial = request.ruleSet !== undefined && request.ruleSet !== 'active';
    // Whoever looks at a set of rules in a preview sees that one.
    const asked =
      assigned === null && isTrial ? request : { ...request, ranking, ruleSet, exploration };
    return { asked, experiment: assigned?.meta ?? null };
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

  /** The answer with what was listed, which is stored where somebody is served it. */
  const answerOf = ({ asked, input, experiment }: Listing, listed: Listed[]) => {
    const plan = planFor(input, asked.person);
    const id =
      asked.remember && asked.at === null
        ? servedLists.add(
            asked.person,
            input.request.contact,
            servedItems(listed, input),
            experiment ?? undefined,
          )
        : newRecommendationId();
    const delivery = deliveryOf(plan, asked.locale);
    const cited = asked.linksCite ? id : null;
    const data = describeList(listed, { ...input.view, delivery, urls, cited }, asked);
    const meta = {
      ...metaOf(asked, input, plan, id),
      ...(asked.ranking === 'none'
        ? {}
        : { ...describeUnfit(listed, input, asked), ...describeRules(input, asked, data.length) }),
      ...(experiment === null ? {} : { experiment }),
    };
    return { data, meta } satisfies RecommendationsAnswer;
  };

  /** The next-best content for the person that the caller names, with reasons. */
  const recommend = async (
    wanted: Asked,
    caller: Caller,
    purpose: Purpose,
  ): Promise<RecommendationsAnswer> => {
    const { asked, experiment } = await inExperiment(await requestOf(wanted, caller, purpose));
    const queries = await entries.queries(asked.types, asked, asked.gate);
    const listing = { asked, experiment, input: await prepare(asked) };
    const [listed = []] = await listPresent(entries, [listing], queries);
    return answerOf(listing, listed);
  };

  /** The same for many requests that differ in their person only, from few queries. */
  const recommendTo = async (
    requests: RecommendationRequest[],
    queries: EntryQueries,
  ): Promise<RecommendationsAnswer[]> => {
    const [first] = requests;
    if (first === undefined) return [];
    const people = requests.map(({ person }) => person);
    const known = await readHistories(db, people, first.at, decisiveTypes());
    const histories = await withTraits({ db, traits }, people, known);
    await catalogue.refresh();
    const slices = timeSlices(SLICE_MS);
    const listings: Listing[] = [];
    for (const [place, request] of requests.entries()) {
      if (slices.isOver()) await slices.next();
      const { asked, experiment } = await inExperiment(request);
      const history = histories[place] ?? NO_HISTORY;
      listings.push({ asked, experiment, input: withView(asked, history) });
    }
    const lists = await listPresent(entries, listings, queries);
    const answers: RecommendationsAnswer[] = [];
    for (const [place, listing] of listings.entries()) {
      if (slices.isOver()) await slices.next();
      answers.push(answerOf(listing, lists[place] ?? []));
    }
    return answers;
  };

  return {
    recommend,

    /** The same as nobody was served it, with everything that can be said beside the entries. */
    preview: async (wanted: Omit<Asked, 'include'>, caller: Caller): Promise<PreviewAnswer> =>
      // By default, everything is included.
      (await recommend(wanted, caller, PREVIEW)) as PreviewAnswer,

    /**
     * The lists of many contacts, in their order, each with what is wrong with it in its place.
     * @throws as `recommend`, before the first of them
     */
    async batch(
      wanted: Asked,
      contacts: readonly unknown[],
      caller: Caller,
    ): Promise<AsyncGenerator<BatchLine>> {
      const common = await requestOf(wanted, caller, SENT);
      requireSmall(common.limit);
      const queries = await entries.queries(common.types, common, common.gate);
      const requestFor = (contact: string): RecommendationRequest => {
        const { person, describeContact } = caller.actingFor({ contact });
        return {
          ...common,
          person,
          describeContact: describeContact && common.include.has('contact'),
        };
      };
      const answer = (requests: RecommendationRequest[]) => recommendTo(requests, queries);
      return batchLines({ log, requestFor, answer }, contacts);
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
      const meta = {
        ...metaOf(asked, input, plan),
        ...(experiment === null ? {} : { experiment }),
      };
      const isOptedIn = optedInTypes.find(contentType) !== null;
      // Of a type in the request, its sight tells; of another, whether the caller may read the type.
      const isReadable =
        readable.some(({ uid }) => uid === contentType) &&
        (await caller.sight(readable)).sees(entry);
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
        sight: asked.sight,
        summary: describeContact(input, plan, asked),
        delivery: deliveryOf(plan, asked.locale),
      };
    },
  };
};

export type RecommendationsService = ReturnType<typeof createRecommendations>;
