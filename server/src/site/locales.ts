import { invalid } from '../http';
import type { FindPlugin, Plugins } from '../strapi';

interface I18nLocales {
  find(): Promise<{ code: string }[]>;
  getDefaultLocale(): Promise<string>;
}

const CACHE_MS = 1_000;

interface Parts {
  plugin: FindPlugin;
  plugins: Plugins;
}

/** The site's locales, by the i18n plugin; a site without it has one locale, named `''`. */
export const createLocales = ({ plugin, plugins }: Parts) => {
  let cached = { until: 0, codes: [] as string[], fallback: '' };

  const read = async () => {
    if (cached.until > Date.now()) return cached;
    const installed = plugins()['i18n'] !== undefined;
    const service = installed
      ? (plugin('i18n').service('locales') as unknown as I18nLocales)
      : null;
    cached = {
      until: Date.now() + CACHE_MS,
      codes: service ? (await service.find()).map(({ code }) => code) : [],
      fallback: service ? await service.getDefaultLocale() : '',
    };
    return cached;
  };

  return {
    /** The default locale as it was last read; before that, and on a site without locales, `''`. */
    currentDefault: (): string => cached.fallback,

    codes: async (): Promise<string[]> => (await read()).codes,

    /**
     * The locale asked for, or the default one.
     * @throws ValidationError that lists the site's locales when it has none by that name.
     */
    async resolve(asked: string | undefined): Promise<string> {
      const { codes, fallback } = await read();
      if (asked === undefined) return fallback;
      if (codes.includes(asked)) return asked;
      const message =
        codes.length === 0
          ? 'This site has no locales: the i18n plugin is not installed'
          : `This site has no locale "${asked}"; it has ${codes.join(', ')}`;
      throw invalid(['locale'], message);
    },
  };
};

export type LocalesService = ReturnType<typeof createLocales>;
