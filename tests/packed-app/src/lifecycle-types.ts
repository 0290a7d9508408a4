/** Compiles only when the package brings its types, whole: one that is missing would be `any` and take anything. */
import type {
  LifecycleConfig,
  RecommendationsAnswer,
  TaxonomyAnswer,
  TouchpointInput,
} from 'strapi-plugin-lifecycle-map/strapi-server';

export const settings: Partial<LifecycleConfig> = { staleAfterDays: 180 };

export const touchpoint: TouchpointInput = { contact: 'ana@example.com', type: 'content_viewed' };

export const reasonsOf = ({ data }: RecommendationsAnswer): string[] =>
  data.flatMap(({ reasons = [] }) =>
    reasons.map(({ code, contribution }) => `${code} ${contribution}`),
  );

export const stageKeys = ({ data }: TaxonomyAnswer): string[] => data.stages.map(({ key }) => key);

// @ts-expect-error -- A touchpoint has a type.
export const untyped: TouchpointInput = { contact: 'ana@example.com' };

// @ts-expect-error -- A setting of another name does not exist.
export const unknown: LifecycleConfig['colour'] = 'red';

// @ts-expect-error -- A reason's code is one of those that the ranking gives.
export const invented: Required<RecommendationsAnswer['data'][0]>['reasons'][0]['code'] = 'luck';

// @ts-expect-error -- A stage's order is a number.
export const order: TaxonomyAnswer['data']['stages'][0]['order'] = 'first';
