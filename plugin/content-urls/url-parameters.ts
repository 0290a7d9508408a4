const decoded = (text: string): string => {
  const spaced = text.replace(/\+/g, ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
};

/** The query parameters of a URL or path. Of a repeated parameter, the first counts. */
export function parametersOf(url: string): Map<string, string> {
  const query = url.split('#', 1)[0]?.split('?').slice(1).join('?') ?? '';
  const parameters = new Map<string, string>();
  if (query === '') return parameters;
  for (const pair of query.split('&')) {
    const [name = '', ...value] = pair.split('=').map(decoded);
    if (!parameters.has(name)) parameters.set(name, value.join('='));
  }
  return parameters;
}

/** The parameter by which a link names the list that it stood in. */
const CITATION = 'lc_rid';
/** As `recommendationId` in touchpoints. */
const MAX_CITATION = 64;

/** The `recommendationId` of the list that a followed link stood in; null where the URL names none. */
export function citedIn(url: string | undefined): string | null {
  const cited = parametersOf(url ?? '').get(CITATION) ?? '';
  return cited === '' || cited.length > MAX_CITATION ? null : cited;
}

/** A link that names the list it stands in, for places without a script, such as an e-mail. */
export function citing(url: string, recommendationId: string): string {
  const [address = '', ...fragment] = url.split('#');
  const separator = address.includes('?') ? '&' : '?';
  const cited = `${address}${separator}${CITATION}=${encodeURIComponent(recommendationId)}`;
  return [cited, ...fragment].join('#');
}
