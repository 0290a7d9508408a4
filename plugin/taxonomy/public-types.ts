/** What anybody's browser may send where the site says nothing: what a visit itself shows. `*` stands for any ending. */
export const DEFAULT_PUBLIC_TYPES: readonly string[] = [
  'page_visited',
  'link_clicked',
  'content_*',
  'search_performed',
  'form_submitted',
  'pricing_viewed',
  'cart_updated',
  'cart_abandoned',
  'ad_clicked',
  'course_started',
  'ask_shown',
  'ask_answered',
  'recommendation_*',
];

/**
 * Whether a touchpoint type may come from a browser, which can claim anything.
 * @param patterns types, or beginnings of types followed by `*`
 */
export const isPublicType = (patterns: readonly string[], type: string): boolean =>
  patterns.some((pattern) =>
    pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern,
  );
