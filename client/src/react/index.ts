export { LifecycleProvider } from './LifecycleProvider';
export { Recommended, type RecommendedProps } from './Recommended';
export { useLifecycle } from './use-lifecycle';
export { usePageView } from './use-page-view';
export { useRecommendations, type Recommendations } from './use-recommendations';
