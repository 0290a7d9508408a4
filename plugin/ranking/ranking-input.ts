import type { ContentReference } from '../contracts/content-reference';
import type { Ranking } from '../contracts/experiments';
import type { ContactState } from '../journey/contact-state';
import { inferContactState } from '../journey/infer-contact-state';
import { withoutBursts } from '../journey/lifecycle/bursts';
import { contactLifecycle, type ContactLifecycle } from '../journey/lifecycle/contact-lifecycle';
import type { Touch } from '../journey/touch';
import type { TraitGroups } from '../journey/trait-groups';
import type { Traits } from '../journey/traits';
import { everyType } from '../taxonomy/every-type';
import type { Taxonomy } from '../taxonomy/taxonomy';
import { startOfDay } from '../time';
import type { Catalogue } from './catalogue/catalogue';
import { exposureTypes } from './exposures/exposure-types';
import { guidanceFor } from './guidance/guidance';
import type { Movers } from './movers';
import type { RankingModel } from './rank';
import type { RankRequest } from './rank-request';
import { rankingTime } from './ranking-time';
import type { RulesInForce } from './rules/rules-in-force';

/** A touchpoint with its content by address. */
export interface HistoryTouchpoint {
  type: string;
  content: ContentReference | null;
  /** Milliseconds since 1970. */
  occurredAt: number;
  channel: string | null;
  /** The words of a search; absent where none are told. */
  query?: string;
  /** Key of the favour that it is about; absent for other touchpoints. */
  ask?: string;
}

/** What is stored of a contact. */
export interface History {
  /** Id of the contact; null for one who has no touchpoint. */
  contactId: number | null;
  /** Oldest first. */
  touchpoints: HistoryTouchpoint[];
  /** What the site says of them; absent: nothing. */
  traits?: Traits;
}

export const NO_HISTORY: History = { contactId: null, touchpoints: [] };

/** A request for a list, in terms of the site. */
export interface ListRequest {
  /** Content types of the list. */
  types: { uid: string }[];
  locale: string;
  limit: number;
  stages: string[];
  intents: string[];
  formats: string[];
  /** DocumentIds that are left out. */
  exclude: string[];
  /** The entry being read. */
  context: ContentReference | null;
  /** More touchpoints than those that are stored. */
  touchpoints: HistoryTouchpoint[];
  /** How the list is ordered; absent: by the blend. */
  ranking?: Ranking;
  /** Weight of exploration; absent: 1. */
  exploration?: number;
  /** Rank as of this time, in milliseconds; null for now. */
  at: number | null;
}

/** What a list is made from, as it is at one moment. */
export interface RankingView extends RankingModel {
  taxonomy: Taxonomy;
  /** Milliseconds since 1970. */
  now: number;
  /** Whom exploration is for, until their contact has an id; null for no exploration. */
  explorer: string | null;
  rulesFor(state: ContactState, history: Touch[]): RulesInForce | null;
  /** Who has which trait; absent: nobody has any. */
  traitGroups?: TraitGroups;
  /** What moves people on; absent or null: nothing is known of it. */
  movers?: Movers | null;
}

/** What `rank` is given. */
export interface RankingInput {
  request: RankRequest;
  state: ContactState;
  lifecycle: ContactLifecycle;
  /** Items that the contact has consumed and whose formats are not repeatable. */
  consumed: ReadonlySet<number>;
}

/** The touchpoint type that reading the context entry counts as. */
const CONTEXT_TYPE = 'content_viewed';

/** Keys of the touchpoint types that consume what they name. */
export const consumingTypes = (taxonomy: Taxonomy): string[] =>
  everyType(taxonomy)
    .filter(({ consumes }) => consumes)
    .map(({ key }) => key);

/** What a search says: its words, and the tags of what they find first. */
function searchFor(
  words: string,
  locale: string,
  catalogue: Catalogue,
): Pick<Touch, 'words' | 'found'> {
  const [best] = catalogue.itemsLike(words, locale).items;
  return { words, ...(best === undefined ? {} : { found: catalogue.tagsOf(best) }) };
}

/** The stored and the given touchpoints, oldest first, and after them the entry being read. */
function touchesOf(
  { touchpoints: given, context, at, locale }: ListRequest,
  stored: HistoryTouchpoint[],
  { catalogue, now }: RankingView,
): Touch[] {
  const touchOf = (touchpoint: HistoryTouchpoint): Touch => {
    const { type, content, occurredAt, channel, query, ask } = touchpoint;
    return {
      type,
      at: occurredAt,
      channel,
      item: content && catalogue.find(content.contentType, content.documentId),
      ...(query === undefined ? {} : searchFor(query, locale, catalogue)),
      ...(ask === undefined ? {} : { ask }),
    };
  };
  const past = given.filter(({ occurredAt }) => at === null || occurredAt <= at);
  const history = [...stored, ...past].map(touchOf).sort((left, right) => left.at - right.at);
  if (context === null) return history;
  // From the start of the day, not of this second: the answer is the same all day.
  const today = startOfDay(at ?? now);
  const occurredAt = Math.max(today, history.at(-1)?.at ?? today);
  return [...history, touchOf({ type: CONTEXT_TYPE, content: context, occurredAt, channel: null })];
}

function consumedItems(
  history: Touch[],
  consuming: ReadonlySet<string>,
  unfinished: ReadonlySet<number>,
  { catalogue, taxonomy }: RankingView,
): ReadonlySet<number> {
  const repeatable = new Set(
    taxonomy.formats.filter((format) => format.repeatable).map(({ key }) => key),
  );
  const consumed = new Set<number>();
  for (const { type, item } of history) {
    if (item === null || !consuming.has(type) || unfinished.has(item)) continue;
    if (!repeatable.has(catalogue.tagsOf(item).format ?? '')) consumed.add(item);
  }
  return consumed;
}

/** The items that the request itself leaves out. */
function leftOut({ context, types, exclude }: ListRequest, catalogue: Catalogue): number[] {
  const left = types.flatMap(({ uid }) =>
    exclude.map((documentId) => catalogue.find(uid, documentId)),
  );
  if (context) left.push(catalogue.find(context.contentType, context.documentId));
  return left.filter((item) => item !== null);
}

/** What a request for a list is ranked by: the contact's journey, what it leaves out, and the rules that apply. */
export function rankingInput(
  asked: ListRequest,
  { contactId, touchpoints, traits = {} }: History,
  view: RankingView,
): RankingInput {
  const { catalogue, explorer, learner, movers = null, now, taxonomy, traitGroups } = view;
  const at = asked.at ?? now;
  const consuming = new Set(consumingTypes(taxonomy));
  const all = touchesOf(asked, touchpoints, view);
  const history = [...withoutBursts(all, (type) => consuming.has(type))];
  const tagsOf = (item: number) => catalogue.tagsOf(item);
  const lifecycle = contactLifecycle(history, tagsOf, taxonomy, at);
  const consumed = consumedItems(all, consuming, lifecycle.unfinished, view);
  const state = { ...inferContactState(history, tagsOf, taxonomy, at), touchpoints: all.length };
  const { context, stages, intents, formats } = asked;
  const guidance = guidanceFor(
    {
      lifecycle,
      stage: state.stage,
      stages: state.stages,
      slot: { stages, intents, formats },
      context: context && catalogue.find(context.contentType, context.documentId),
    },
    catalogue,
    taxonomy,
  );
  return {
    state,
    lifecycle,
    consumed,
    request: {
      history,
      ...(contactId === null ? {} : { contact: contactId }),
      ...(traitGroups === undefined ? {} : { peers: traitGroups.like(traits, contactId) }),
      consumingTypes: consuming,
      exposureTypes: exposureTypes(taxonomy),
      ...(explorer === null
        ? {}
        : {
            explorationSeed: `${contactId ?? explorer}/${startOfDay(now)}`,
            explorationWeight: asked.exploration ?? 1,
          }),
      // Customers have no later stage to go on to.
      movers: lifecycle.phase === null ? movers : null,
      excluded: new Set([...consumed, ...leftOut(asked, catalogue)]),
      locale: asked.locale,
      contentTypes: new Set(asked.types.map(({ uid }) => uid)),
      stages,
      intents,
      formats,
      isNewestFirst: asked.ranking === 'newest',
      guidance,
      since: lifecycle.since,
      rules: view.rulesFor(state, history),
      now: asked.at ?? rankingTime(now, learner.latest),
      limit: asked.limit,
    },
  };
}
