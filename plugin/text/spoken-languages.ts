/** The languages that the product speaks, by ISO 639-1 code. */
type SpokenLanguage = 'en' | 'fr' | 'de' | 'es' | 'pt';

/** The same thing in each of them. */
export type InEachLanguage<Said> = Record<SpokenLanguage, Said>;

/** What is said in a locale, such as `pt-BR`: in its language where the product speaks it, else in English. */
export function inLanguageOf<Said>(locale: string, said: InEachLanguage<Said>): Said {
  const [code = ''] = locale.toLowerCase().split(/[-_]/);
  return Object.hasOwn(said, code) ? said[code as SpokenLanguage] : said.en;
}
