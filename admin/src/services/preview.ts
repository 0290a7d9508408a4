import type { ContentReference } from '../../../plugin/contracts/content-reference';
import type { ExplanationAnswer, PreviewAnswer } from '../../../plugin/contracts/recommendations';
import { declaredStageType } from '../../../plugin/taxonomy/declared-stage-types';
import type { PreviewView } from '../preview/preview-view';
import { lifecycleApi } from './api';
import { lifecycleUrl } from './url';

/** The contact and the rules of a previewed list. */
export interface PreviewRequest extends Omit<PreviewView, 'left' | 'right'> {
  rules: string;
}

const HOUR_MS = 3_600_000;

const referenceOf = (key: string): ContentReference => {
  const slash = key.indexOf('/');
  return { contentType: key.slice(0, slash), documentId: key.slice(slash + 1) };
};

/** The journey of a made-up contact: a declared stage, then one entry read per hour, the last one now. */
function touchpointsOf({ stage, history, at }: PreviewRequest): object[] {
  const end = at === null ? Date.now() : Date.parse(at);
  const timeOf = (hoursAgo: number) => new Date(end - hoursAgo * HOUR_MS).toISOString();
  const declared =
    stage === null
      ? []
      : [{ type: declaredStageType(stage), occurredAt: timeOf(history.length + 1) }];
  return [
    ...declared,
    ...history.map((key, place) => ({
      type: 'content_viewed',
      content: referenceOf(key),
      occurredAt: timeOf(history.length - place),
    })),
  ];
}

const bodyOf = (request: PreviewRequest): object => {
  const { contact, locale, channel, at, rules } = request;
  return {
    rules,
    ...(contact === null ? { touchpoints: touchpointsOf(request) } : { contact }),
    ...(locale === null ? {} : { locale }),
    ...(channel === null ? {} : { channel }),
    ...(at === null ? {} : { at }),
  };
};

const previewApi = lifecycleApi.injectEndpoints({
  endpoints: (builder) => ({
    previewLifecycleList: builder.query<PreviewAnswer, PreviewRequest>({
      query: (request) => ({
        url: lifecycleUrl('recommendations/preview'),
        method: 'POST',
        data: bodyOf(request),
      }),
      providesTags: ['LifecycleRules', 'LifecycleTags'],
    }),

    /** An entry's rank and reasons, or what excludes it. */
    explainLifecycleEntry: builder.query<
      ExplanationAnswer['data'],
      PreviewRequest & { entry: ContentReference }
    >({
      query: ({ entry: { contentType, documentId }, ...request }) => ({
        url: lifecycleUrl('recommendations/preview/explain'),
        method: 'POST',
        data: { ...bodyOf(request), contentType, documentId },
      }),
      transformResponse: ({ data }: ExplanationAnswer) => data,
      providesTags: ['LifecycleRules', 'LifecycleTags'],
    }),
  }),
});

export const { usePreviewLifecycleListQuery, useExplainLifecycleEntryQuery } = previewApi;
