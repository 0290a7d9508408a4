/**
 * What the language of a locale is called, such as "Brazilian Portuguese" for `pt-BR`; a code that no language has stays
 * as it is.
 * @param within the language of the sentence around it
 */
export function languageName(locale: string, within: string): string {
  try {
    return new Intl.DisplayNames([within], { type: 'language' }).of(locale) ?? locale;
  } catch {
    // Strapi lets a site name a locale as it likes; such a name may be no code at all.
    return locale;
  }
}
