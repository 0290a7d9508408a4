/** A page's address without its parameters, which may tell of the person, but for the list that a link in an e-mail cites. */
export const pageUrl = ({
  origin,
  pathname,
  search,
}: Pick<URL, 'origin' | 'pathname' | 'search'>) => ({
  url: origin + pathname,
  recommendationId: new URLSearchParams(search).get('lc_rid') ?? undefined,
});
