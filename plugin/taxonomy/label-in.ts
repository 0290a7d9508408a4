import type { Term } from './taxonomy';

/** The label of a term in a language or locale: `fr-CA`, else `fr`, else the general label. */
export function labelIn({ label, labels }: Pick<Term, 'label' | 'labels'>, locale: string): string {
  const [language = ''] = locale.split('-');
  return labels?.[locale] ?? labels?.[language] ?? label;
}
