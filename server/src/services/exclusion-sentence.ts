import type { ExclusionCode } from '../../../plugin/contracts/recommendations';

type Sentences = Record<Exclude<ExclusionCode, 'rule'>, string> & {
  rule: (name: string) => string;
};

const english: Sentences = {
  not_published: 'It is not published.',
  other_locale: 'It is not published in this locale.',
  not_opted_in: 'Its content type does not take part in Lifecycle.',
  forbidden: 'The caller may not find entries of its content type.',
  context: 'It is the entry being read.',
  consumed: 'The contact has consumed it already, and its format does not bear repeating.',
  exclude: 'The request excludes it.',
  slot: 'The request asks for other content types, stages, intents or formats.',
  rule: (name) => `The rule “${name}” keeps it out.`,
};

const french: Sentences = {
  not_published: "Ce contenu n'est pas publié.",
  other_locale: "Ce contenu n'est pas publié dans cette langue.",
  not_opted_in: 'Son type de contenu ne participe pas à Lifecycle.',
  forbidden: "L'appelant n'a pas accès aux entrées de son type de contenu.",
  context: "C'est le contenu en cours de lecture.",
  consumed: "Le contact l'a déjà consommé, et son format ne se répète pas.",
  exclude: "La requête l'exclut.",
  slot: "La requête demande d'autres types de contenu, étapes, intentions ou formats.",
  rule: (name) => `La règle « ${name} » l'écarte.`,
};

/**
 * Why an entry is out of a list, in the locale asked for where translated, else in English.
 * @param rule name of the rule that keeps it out, if one does
 */
export function exclusionSentence(code: ExclusionCode, locale: string, rule = ''): string {
  const sentences = locale.split('-')[0] === 'fr' ? french : english;
  return code === 'rule' ? sentences.rule(rule) : sentences[code];
}
