import type { ServedItem } from '../../../plugin/contracts/contacts';
import type {
  ContactSummary,
  Delivery,
  Included,
  Reason,
  ReasonParams,
  Recommendation,
  RecommendationDetails,
  RecommendationsMeta,
  StageEvidence,
} from '../../../plugin/contracts/recommendations';
import { citing } from '../../../plugin/content-urls/url-parameters';
import { describeDelivery } from '../../../plugin/journey/delivery/describe-delivery';
import { planDelivery, type DeliveryPlan } from '../../../plugin/journey/delivery/plan-delivery';
import { describeMoment } from '../../../plugin/journey/moments/describe-moment';
import { momentNow } from '../../../plugin/journey/moments/moment-now';
import { describeNextStep } from '../../../plugin/journey/next-step/describe-next-step';
import { nextStep } from '../../../plugin/journey/next-step/next-step';
import { stageEvidence } from '../../../plugin/journey/stage-evidence';
import { candidatesOf } from '../../../plugin/ranking/candidates';
import type { Catalogue } from '../../../plugin/ranking/catalogue/catalogue';
import {
  describeReason,
  SMALLEST_GROUP,
  type Names,
} from '../../../plugin/ranking/describe-reason';
import { unfitIn } from '../../../plugin/ranking/guidance/unfit';
import { unfitSentences } from '../../../plugin/ranking/guidance/unfit-sentences';
import type { RankedItem, RankedReason } from '../../../plugin/ranking/ranked-item';
import { actingRules } from '../../../plugin/ranking/rules/acting-rules';
import type { Term } from '../../../plugin/taxonomy/taxonomy';
import { labelIn } from '../../../plugin/taxonomy/label-in';
import { inLanguageOf } from '../../../plugin/text/spoken-languages';
import { isoTime } from '../../../plugin/time';
import type { Entry } from '../access';
import type { UrlsService } from '../library';
import type { Person } from '../people';
import type { Prepared, RecommendationRequest, View } from './request';

/** Whose titles and addresses the caller may be told, and in which locale. */
type Reader = Pick<RecommendationRequest, 'sight' | 'locale'>;

/** The channel that an e-mail address is for. */
const EMAIL = 'email';

const RULES_EMPTIED = {
  en: (names: string) => `Rules keep out every entry that this contact could get: ${names}.`,
  fr: (names: string) =>
    `Des règles écartent tous les contenus que ce contact pourrait recevoir : ${names}.`,
};

/** What is known of the contact. Names only published content that the caller may find. */
export function describeContact(
  input: Prepared,
  plan: DeliveryPlan,
  reader: Reader,
): ContactSummary {
  const { view, request, state, lifecycle } = input;
  const { catalogue, taxonomy } = view;
  const { history, now } = request;
  const tagsOf = (item: number) => catalogue.tagsOf(item);

  const contentOf = (item: number | null): Pick<StageEvidence, 'contentType' | 'documentId'> => {
    if (item === null || catalogue.entries(item).length === 0) return {};
    const address = catalogue.addressOf(item);
    return reader.sight.sees(address) ? address : {};
  };

  const moment = momentNow({ history, state, lifecycle, now }, tagsOf, taxonomy);
  const step = nextStep({ history, lifecycle, moment, plan, now }, taxonomy);
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
    moments:
      moment === null
        ? []
        : [{ key: moment.moment.key, detail: describeMoment(moment, reader.locale) }],
    next: {
      kind: step.kind,
      ask: step.ask?.moment.key ?? null,
      channel: step.channel,
      notBefore: isoTime(step.notBefore),
      until: step.until === null ? null : isoTime(step.until),
      why: describeNextStep(step, plan, reader.locale),
    },
  };
}

/** When and how the contact is best reached. */
export function planFor(
  { view: { population, taxonomy }, request: { history, now }, state }: Prepared,
  { contact, emailHash }: Person,
): DeliveryPlan {
  const hasAddress = emailHash !== undefined || contact?.includes('@') === true;
  const addresses = new Set(hasAddress ? [EMAIL] : []);
  return planDelivery({ history, state, now, addresses }, population, taxonomy);
}

/** A delivery as it is answered. */
export const deliveryOf = (plan: DeliveryPlan, locale: string): Delivery => ({
  channel: plan.channel,
  notBefore: isoTime(plan.notBefore),
  confidence: plan.confidence,
  basis: describeDelivery(plan, locale),
});

/** The reasons of an item as sentences, which name only what the caller may find. */
export function reasonsOf(
  { reasons }: RankedItem,
  { catalogue, taxonomy }: Pick<View, 'catalogue' | 'taxonomy'>,
  reader: Reader,
): Reason[] {
  const { locale, sight } = reader;
  const names = {
    title: (item: number): string | null => {
      const entry = catalogue.entry(item, locale);
      return entry !== null && sight.tellsTitle(entry, entry.locale) ? entry.title || null : null;
    },
    term: (key: string, facet: 'stage' | 'intent' | 'topic'): string => {
      const terms: Term[] = taxonomy[`${facet}s`];
      const term = terms.find((known) => known.key === key);
      return term ? labelIn(term, locale) : key;
    },
  };
  return reasons.map((reason) => ({
    code: reason.code,
    contribution: reason.contribution,
    detail: describeReason(reason, names, locale),
    params: paramsOf(reason, names, catalogue),
  }));
}

/** What a reason is about, as far as its sentence tells it. */
function paramsOf({ evidence }: RankedReason, names: Names, catalogue: Catalogue): ReasonParams {
  const { because, term, followers, contacts } = evidence;
  const title = because === undefined ? null : names.title(because);
  const count = followers ?? contacts ?? 0;
  return {
    ...(because !== undefined && title !== null ? { ...catalogue.addressOf(because), title } : {}),
    ...(term === undefined ? {} : { term }),
    ...(count >= SMALLEST_GROUP ? { count } : {}),
  };
}

/** The rule of the lifecycle that a list breaks, and why; nothing where everything fits. */
export function describeUnfit(
  listed: Listed[],
  { request }: Prepared,
  { locale }: Pick<RecommendationRequest, 'locale'>,
): Pick<RecommendationsMeta, 'unfit'> {
  const unfit = unfitIn(
    listed.map(({ ranked }) => ranked.item),
    request,
  );
  if (unfit === null) return {};
  const { rules, causes } = inLanguageOf(locale, unfitSentences);
  return { unfit: { rule: unfit.rule, detail: `${causes[unfit.cause]} ${rules[unfit.rule]}` } };
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

/**
 * An entry with the fields that were asked for. Strapi adds `id` and `documentId` to each; in a list, the address stands
 * beside the entry.
 */
function withoutUnasked(entry: Entry, fields: string | string[] | undefined): Entry {
  if (fields === undefined) return entry;
  const asked = [fields].flat().flatMap((names) => names.split(','));
  if (asked.includes('*')) return entry;
  return Object.fromEntries(
    Object.entries(entry).filter(
      ([name]) => asked.includes(name) || !['id', 'documentId'].includes(name),
    ),
  );
}

interface Links {
  urls: Pick<UrlsService, 'urlOf'>;
  /** The `recommendationId` that links name; null where a script says it. */
  cited: string | null;
}

type Details = Pick<View, 'catalogue' | 'taxonomy'> & { delivery: Delivery | null };

/** What was asked for beside the entry; the rest is absent. */
const detailsOf = (
  ranked: RankedItem,
  { delivery, ...view }: Details,
  reader: Reader,
  include: ReadonlySet<Included>,
): Partial<RecommendationDetails> => ({
  ...(include.has('tags') ? view.catalogue.tagsOf(ranked.item) : {}),
  ...(include.has('reasons') ? { reasons: reasonsOf(ranked, view, reader) } : {}),
  ...(include.has('delivery') ? { delivery } : {}),
});

/** A list as it is answered, best first. */
export function describeList(
  listed: Listed[],
  { urls, cited, ...view }: Links & Details,
  reader: Reader & Pick<RecommendationRequest, 'include' | 'fields'>,
): Recommendation[] {
  const { catalogue } = view;
  return listed.map(({ ranked, entry }, position) => {
    const published = catalogue.entry(ranked.item, reader.locale);
    const url = published && urls.urlOf(published);
    return {
      rank: position + 1,
      score: ranked.score,
      ...catalogue.addressOf(ranked.item),
      locale: published?.locale || null,
      ...detailsOf(ranked, view, reader, reader.include),
      url: url === null || cited === null ? url : citing(url, cited),
      entry: withoutUnasked(entry, reader.fields),
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
