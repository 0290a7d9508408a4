import { compile, match, parse as parsePattern, type ParamData } from 'path-to-regexp';

/** The parts of an entry that its path may contain. */
export interface EntryPath {
  slug: string;
  locale: string;
  documentId: string;
}

export interface UrlPattern {
  /** Whether paths tell the locale. */
  namesLocale: boolean;
  /**
   * The path of an entry's page, or null when the pattern has other parameters. In the default locale, what may leave
   * the locale out does.
   */
  build: (entry: EntryPath, isDefaultLocale: boolean) => string | null;
  /** The parameters in a path, or null when it does not match. */
  read: (path: string) => Partial<EntryPath> | null;
}

const KNOWN = new Set(['slug', 'locale', 'documentId']);

type Token = ReturnType<typeof parsePattern>['tokens'][number];

const parametersOf = (tokens: readonly Token[]): string[] =>
  tokens.flatMap((token) => {
    if (token.type === 'text') return [];
    return token.type === 'group' ? parametersOf(token.tokens) : [token.name];
  });

/** Decodes a text; one with an invalid escape stays as it is. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const readEntry = (parameters: ParamData): Partial<EntryPath> => {
  const { slug, locale, documentId } = parameters;
  return {
    ...(typeof slug === 'string' ? { slug } : {}),
    ...(typeof locale === 'string' ? { locale } : {}),
    ...(typeof documentId === 'string' ? { documentId } : {}),
  };
};

/**
 * Compiles the URL pattern of a content type, such as `/:locale/customers/:slug`.
 * @throws Error that says what is wrong with the pattern (https://github.com/pillarjs/path-to-regexp)
 */
export function urlPattern(pattern: string): UrlPattern {
  const { tokens } = parsePattern(pattern);
  const parameters = parametersOf(tokens);
  const isBuildable = parameters.every((name) => KNOWN.has(name));
  const needsSlug = parameters.includes('slug');
  const needsLocale = tokens.some(
    (token) => token.type !== 'text' && token.type !== 'group' && token.name === 'locale',
  );
  const build = compile(pattern);
  const fit = match(pattern, { trailing: true, decode: decoded });
  return {
    namesLocale: parameters.includes('locale'),
    build({ locale, ...entry }, isDefaultLocale) {
      if (!isBuildable || (needsSlug && entry.slug === '')) return null;
      return build(isDefaultLocale && !needsLocale ? entry : { ...entry, locale });
    },
    read(path) {
      const found = fit(path);
      return found === false ? null : readEntry(found.params);
    },
  };
}

const ORIGIN = /^(?:[a-z][a-z\d+.-]*:)?\/\/[^/]*/i;
const SCHEME = /^[a-z][a-z\d+.-]*:/i;

/** The path of a URL or path; null for a URL without one, such as `mailto:`. */
export function pathOf(url: string): string | null {
  const [address = ''] = url.trim().split(/[?#]/, 1);
  const path = address.replace(ORIGIN, '');
  if (SCHEME.test(path)) return null;
  return path.startsWith('/') ? path : `/${path}`;
}
