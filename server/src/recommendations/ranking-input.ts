import type { ContactState } from '../../../plugin/journey/contact-state';
import { inferContactState } from '../../../plugin/journey/infer-contact-state';
import type { Touch } from '../../../plugin/journey/touch';
import type { Catalogue } from '../../../plugin/ranking/catalogue/catalogue';
import { exposureTypes } from '../../../plugin/ranking/exposures/exposure-types';
import type { RankRequest } from '../../../plugin/ranking/rank-request';
import { rankingTime } from '../../../plugin/ranking/ranking-time';
import { everyType } from '../../../plugin/taxonomy/every-type';
import type { Taxonomy } from '../../../plugin/taxonomy/taxonomy';
import { startOfDay } from '../../../plugin/time';
import type { ModelView } from '../model';
import { identityOf } from '../people';
import type { RulesService } from '../rules';
import type { History, HistoryTouchpoint } from './contact-history';
import type { RecommendationRequest } from './request';

/** What a list is made from, taken at one moment. */
export interface View extends ModelView {
  taxonomy: Taxonomy;
  rules: Pick<RulesService, 'inForce'>;
  /** The time of the request, in milliseconds. */
  now: number;
}

/** What the pure core is handed. */
export interface RankingInput {
  view: View;
  request: RankRequest;
  state: ContactState;
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

/** No exploration for nobody, in previews and as of another time. */
function seedOf(
  { person, explore, at }: RecommendationRequest,
  contactId: number | null,
  now: number,
): Pick<RankRequest, 'explorationSeed'> {
  const identity = identityOf(person);
  if (!explore || at !== null || identity === null) return {};
  const contact = contactId ?? `${identity.kind}:${identity.value}`;
  return { explorationSeed: `${contact}/${startOfDay(now)}` };
}

/** The stored and the given touchpoints, oldest first, and after them the entry being read. */
function touchesOf(
  { touchpoints: given, context, at }: RecommendationRequest,
  stored: HistoryTouchpoint[],
  { catalogue, now }: View,
): Touch[] {
  const touchOf = ({ type, content, occurredAt, channel }: HistoryTouchpoint): Touch => ({
    type,
    at: occurredAt,
    channel,
    item: content && catalogue.find(content.contentType, content.documentId),
  });
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
  { catalogue, taxonomy }: View,
): ReadonlySet<number> {
  const repeatable = new Set(
    taxonomy.formats.filter((format) => format.repeatable).map(({ key }) => key),
  );
  const consumed = new Set<number>();
  for (const { type, item } of history) {
    if (item === null || !consuming.has(type)) continue;
    if (!repeatable.has(catalogue.tagsOf(item).format ?? '')) consumed.add(item);
  }
  return consumed;
}

/** The items that the request itself leaves out. */
function leftOut(
  { context, types, exclude }: RecommendationRequest,
  catalogue: Catalogue,
): number[] {
  const left = types.flatMap(({ uid }) =>
    exclude.map((documentId) => catalogue.find(uid, documentId)),
  );
  if (context) left.push(catalogue.find(context.contentType, context.documentId));
  return left.filter((item) => item !== null);
}

/** Puts together what a request is ranked by. */
export function rankingInput(
  asked: RecommendationRequest,
  { contactId, touchpoints }: History,
  view: View,
): RankingInput {
  const { catalogue, learner, now, rules, taxonomy } = view;
  const consuming = new Set(consumingTypes(taxonomy));
  const history = touchesOf(asked, touchpoints, view);
  const consumed = consumedItems(history, consuming, view);
  const tagsOf = (item: number) => catalogue.tagsOf(item);
  const state = inferContactState(history, tagsOf, taxonomy, asked.at ?? now);
  return {
    view,
    state,
    consumed,
    request: {
      history,
      ...(contactId === null ? {} : { contact: contactId }),
      consumingTypes: consuming,
      exposureTypes: exposureTypes(taxonomy),
      ...seedOf(asked, contactId, now),
      excluded: new Set([...consumed, ...leftOut(asked, catalogue)]),
      locale: asked.locale,
      contentTypes: new Set(asked.types.map(({ uid }) => uid)),
      stages: asked.stages,
      intents: asked.intents,
      formats: asked.formats,
      isNewestFirst: asked.ranking === 'newest',
      rules: rules.inForce(asked, state, history),
      now: asked.at ?? rankingTime(now, learner.latest),
      limit: asked.limit,
    },
  };
}
