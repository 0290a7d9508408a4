import type { Term } from './taxonomy';

/** What a term is called in a language or locale: `fr-CA`, else `fr`, else as it is called everywhere. */
export function labelIn({ label, labels }: Pick<Term, 'label' | 'labels'>, locale: string): string {
  const [language = ''] = locale.split('-');
  return labels?.[locale] ?? labels?.[language] ?? label;
}
