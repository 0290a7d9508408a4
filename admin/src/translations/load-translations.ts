import { PLUGIN_ID } from '../../../plugin/plugin-id';

type Strings = Record<string, string>;

const languages: Record<string, () => Promise<{ default: Strings }>> = {
  de: () => import('./de'),
  en: () => import('./en'),
  es: () => import('./es'),
  fr: () => import('./fr'),
  pt: () => import('./pt'),
  'pt-BR': () => import('./pt'),
};

const withPrefix = (strings: Strings): Strings =>
  Object.fromEntries(Object.entries(strings).map(([id, string]) => [`${PLUGIN_ID}.${id}`, string]));

/** Our strings in the languages asked for, as the admin panel wants them. It fills what is missing with English. */
export function loadTranslations(locales: string[]): Promise<{ data: Strings; locale: string }[]> {
  return Promise.all(
    locales.map(async (locale) => {
      const strings = await languages[locale]?.();
      return { locale, data: strings ? withPrefix(strings.default) : {} };
    }),
  );
}
