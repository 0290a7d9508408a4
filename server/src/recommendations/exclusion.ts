import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { ExclusionCode, ExplanationAnswer } from '../../../plugin/contracts/recommendations';
import { fitsSlot } from '../../../plugin/ranking/candidates';
import { keptOutBy } from '../../../plugin/ranking/guidance/admit';
import { unfitSentences } from '../../../plugin/ranking/guidance/unfit-sentences';
import { inLanguageOf } from '../../../plugin/text/spoken-languages';
import { exclusionSentence } from './exclusion-sentence';
import type { Prepared, RecommendationRequest } from './request';

/** An entry, and what its caller may know of its content type. */
export interface AskedEntry extends ContentReference {
  isOptedIn: boolean;
  /** Whether the caller may find entries of the type, asked for or not. */
  isReadable: boolean;
}

const isSame = (one: ContentReference | null, other: ContentReference): boolean =>
  one?.contentType === other.contentType && one.documentId === other.documentId;

/** Rights go first: what a caller may not find is not told apart from what is not there. */
function codeOf(
  entry: AskedEntry,
  asked: RecommendationRequest,
  { view: { catalogue }, request, consumed }: Prepared,
): Exclude<ExclusionCode, 'lifecycle'> | null {
  const { contentType, documentId } = entry;
  if (!entry.isOptedIn) return 'not_opted_in';
  if (!entry.isReadable) return 'forbidden';
  const item = catalogue.find(contentType, documentId);
  if (item === null || catalogue.entries(item).length === 0) return 'not_published';
  if (catalogue.entry(item, asked.locale) === null) return 'other_locale';
  if (asked.ranking === 'none') return 'experiment';
  if (isSame(asked.context, entry)) return 'context';
  if (consumed.has(item)) return 'consumed';
  if (asked.exclude.includes(documentId)) return 'exclude';
  const fits = request.contentTypes.has(contentType) && fitsSlot(request)(catalogue, item);
  if (!fits) return 'slot';
  if (request.rules?.keepsOut(item)) return 'rule';
  return null;
}

/** The rule or right that keeps an entry out of a contact's list; null when it may be in it. */
export function exclusionOf(
  entry: AskedEntry,
  asked: RecommendationRequest,
  input: Prepared,
): ExplanationAnswer['data']['excluded'] {
  const code = codeOf(entry, asked, input);
  const { catalogue } = input.view;
  const item = catalogue.find(entry.contentType, entry.documentId);
  if (code === null) {
    const kept = item === null ? null : keptOutBy(item, input.request, catalogue);
    const { rules } = inLanguageOf(asked.locale, unfitSentences);
    return kept === null ? null : { code: 'lifecycle', detail: rules[kept] };
  }
  const rule = item === null ? undefined : input.request.rules?.keepsOut(item)?.name;
  return { code, detail: exclusionSentence(code, asked.locale, rule) };
}
