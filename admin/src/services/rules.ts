import type {
  CheckRuleBody,
  PutRuleBody,
  RuleAnswer,
  RuleCheckAnswer,
  RuleInput,
  RulesAnswer,
  SiteRule,
} from '../../../plugin/contracts/rules';
import { lifecycleApi } from './api';
import { lifecycleUrl } from './url';

export type RuleCheck = RuleCheckAnswer['data'];

const pathOf = (id: string): string => `rules/${encodeURIComponent(id)}`;

const rulesApi = lifecycleApi.injectEndpoints({
  endpoints: (builder) => ({
    /** Highest priority first. */
    getLifecycleRules: builder.query<SiteRule[], void>({
      query: () => lifecycleUrl('rules'),
      transformResponse: ({ data }: RulesAnswer) => data,
      providesTags: ['LifecycleRules'],
    }),

    /** The effect of a rule, and its conflicts with other rules. */
    checkLifecycleRule: builder.query<RuleCheck, CheckRuleBody>({
      query: (data) => ({ url: lifecycleUrl('rules/check'), method: 'POST', data }),
      transformResponse: ({ data }: RuleCheckAnswer) => data,
      providesTags: ['LifecycleRules'],
    }),

    createLifecycleRule: builder.mutation<SiteRule, RuleInput>({
      query: (data) => ({ url: lifecycleUrl('rules'), method: 'POST', data: { data } }),
      transformResponse: ({ data }: RuleAnswer) => data,
      invalidatesTags: ['LifecycleRules'],
    }),

    updateLifecycleRule: builder.mutation<SiteRule, PutRuleBody & { id: string }>({
      query: ({ id, ...data }) => ({ url: lifecycleUrl(pathOf(id)), method: 'PUT', data }),
      transformResponse: ({ data }: RuleAnswer) => data,
      invalidatesTags: ['LifecycleRules'],
    }),

    deleteLifecycleRule: builder.mutation<unknown, Pick<SiteRule, 'id' | 'revision'>>({
      query: ({ id, revision }) => ({
        url: lifecycleUrl(pathOf(id), { revision }),
        method: 'DELETE',
      }),
      invalidatesTags: ['LifecycleRules'],
    }),
  }),
});

export const {
  useGetLifecycleRulesQuery,
  useCheckLifecycleRuleQuery,
  useCreateLifecycleRuleMutation,
  useUpdateLifecycleRuleMutation,
  useDeleteLifecycleRuleMutation,
} = rulesApi;
