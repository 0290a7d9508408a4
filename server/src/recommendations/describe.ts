import type { ServedItem } from '../../../plugin/contracts/contacts';
import type {
  ContactSummary,
  Delivery,
  Reason,
  Recommendation,
  RecommendationsMeta,
  StageEvidence,
} from '../../../plugin/contracts/recommendations';
import { describeDelivery } from '../../../plugin/journey/delivery/describe-delivery';
import { planDelivery } from '../../../plugin/journey/delivery/plan-delivery';
import { describeMoment } from '../../../plugin/journey/moments/describe-moment';
import { momentsToAsk } from '../../../plugin/journey/moments/moments-to-ask';
import { stageEvidence } from '../../../plugin/journey/stage-evidence';
import { candidatesOf } from '../../../plugin/ranking/candidates';
import { describeReason } from '../../../plugin/ranking/describe-reason';
import type { RankedItem } from '../../../plugin/ranking/ranked-item';
import { actingRules } from '../../../plugin/ranking/rules/acting-rules';
import { labelIn } from '../../../plugin/taxonomy/label-in';
import { isoTime } from '../../../plugin/time';
import type { Entry } from '../access';
import type { UrlsService } from '../library';
import type { Prepared, RecommendationRequest, View } from './request';

/** Whose titles and addresses the caller may be told, and in which locale. */
type Reader = Pick<RecommendationRequest, 'types' | 'locale'>;

const RULES_EMPTIED = {
  en: (names: string) => `Rules keep out every entry that this contact could get: ${names}.`,
  fr: (names: string) =>
    `Des règles écartent tous les contenus que ce contact pourrait recevoir : ${names}.`,
};

const uidsOf = ({ types }: Reader): ReadonlySet<string> => new Set(types.map(({ uid }) => uid));

/** What is known of the contact. Names only published content that the caller may find. */
export function describeContact(
  { view: { catalogue, taxonomy }, request: { history, now }, state }: Prepared,
  reader: Reader,
): ContactSummary {
  const tagsOf = (item: number) => catalogue.tagsOf(item);
  const readable = uidsOf(reader);

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
      occurredAt: isoTime(touch.at),
      ...contentOf(touch.item),
      stage,
      weight,
    })),
    moments: momentsToAsk({ history, state, now }, tagsOf, taxonomy).map((found) => ({
      key: found.moment.key,
      detail: describeMoment(found, reader.locale),
    })),
  };
}

/** When and through which channel the contact is best reached; null when nothing is known of it. */
export function deliveryTo(
  { view: { population, taxonomy }, request: { history, now }, state }: Prepared,
  locale: string,
): Delivery | null {
  const plan = planDelivery({ history, state, now }, population, taxonomy);
  return (
    plan && {
      channel: plan.channel,
      notBefore: isoTime(plan.notBefore),
      confidence: plan.confidence,
      basis: describeDelivery(plan, locale),
    }
  );
}

/** The reasons of an item as sentences, which name only what the caller may find. */
export function reasonsOf(
  { reasons }: RankedItem,
  { catalogue, taxonomy }: Pick<View, 'catalogue' | 'taxonomy'>,
  reader: Reader,
): Reason[] {
  const { locale } = reader;
  const readable = uidsOf(reader);
  const names = {
    title: (item: number): string | null => {
      const entry = catalogue.entry(item, locale);
      return entry !== null && readable.has(entry.contentType) ? entry.title || null : null;
    },
    term: (key: string, facet: 'stage' | 'intent'): string => {
      const terms = facet === 'stage' ? taxonomy.stages : taxonomy.intents;
      const term = terms.find((known) => known.key === key);
      return term ? labelIn(term, locale) : key;
    },
  };
  return reasons.map((reason) => ({
    code: reason.code,
    contribution: reason.contribution,
    detail: describeReason(reason, names, locale),
  }));
}

/** What editors' rules did to a list of so many entries; nothing where none applies. */
export function describeRules(
  { view: { catalogue }, request }: Prepared,
  { locale, describeContact }: Pick<RecommendationRequest, 'locale' | 'describeContact'>,
  listed: number,
): Pick<RecommendationsMeta, 'rules'> {
  const { rules } = request;
  if (!rules) return {};
  const emptied = listed === 0 && candidatesOf(request, catalogue).size > 0;
  const gates = rules.rules.filter(({ effect }) => effect === 'exclude' || effect === 'require');
  const names = gates.map(({ name }) => `“${name}”`).join(', ');
  const sentence = RULES_EMPTIED[locale.split('-')[0] === 'fr' ? 'fr' : 'en'];
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

/** An entry of a list that was found in the database, and why it is there. */
export interface Listed {
  ranked: RankedItem;
  entry: Entry;
}

/** A list as it is answered, best first. */
export function describeList(
  listed: Listed[],
  delivery: Delivery | null,
  {
    catalogue,
    taxonomy,
    urls,
  }: Pick<View, 'catalogue' | 'taxonomy'> & { urls: Pick<UrlsService, 'urlOf'> },
  reader: Reader,
): Recommendation[] {
  return listed.map(({ ranked, entry }, position) => {
    const published = catalogue.entry(ranked.item, reader.locale);
    return {
      rank: position + 1,
      score: ranked.score,
      ...catalogue.addressOf(ranked.item),
      locale: published?.locale || null,
      ...catalogue.tagsOf(ranked.item),
      reasons: reasonsOf(ranked, { catalogue, taxonomy }, reader),
      delivery,
      url: published && urls.urlOf(published),
      entry,
    };
  });
}

/** A list as it is stored: with the rules that put each entry there. */
export const servedItems = (
  listed: Listed[],
  { view: { catalogue }, request }: Prepared,
): ServedItem[] =>
  listed.map(({ ranked }) => {
    const rules = actingRules(ranked, request.rules ?? null);
    return {
      ...catalogue.addressOf(ranked.item),
      locale: catalogue.entry(ranked.item, request.locale)?.locale || null,
      ...(rules.length > 0 ? { rules } : {}),
    };
  });
