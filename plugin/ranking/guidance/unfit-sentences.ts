import type { InEachLanguage } from '../../text/spoken-languages';
import type { LifecycleRule } from './lifecycle-rule';
import type { UnfitCause } from './unfit';

interface UnfitSentences {
  /** Why an entry does not fit a contact. */
  rules: Record<LifecycleRule, string>;
  /** Why it is in the list all the same. */
  causes: Record<UnfitCause, string>;
}

export const unfitSentences: InEachLanguage<UnfitSentences> = {
  en: {
    rules: {
      serve_customers: 'This contact is a customer, and it is for people who are not.',
      new_is_not_loyal: 'It is for customers of another time: newer or more loyal ones.',
      push_nobody: 'It asks for a commitment, and this contact has done nothing that calls for it.',
      ask_later: 'It asks for a favour, and this is not the moment.',
    },
    causes: {
      experiment: 'The experiment sorts by date alone.',
      rule: 'An editors’ rule wants it.',
      slot: 'The request asks for it.',
      nothing_left: 'Nothing else was left.',
    },
  },
  fr: {
    rules: {
      serve_customers: 'Ce contact est client, et ce contenu est pour ceux qui ne le sont pas.',
      new_is_not_loyal:
        'Ce contenu est pour des clients d’un autre moment : plus récents ou plus fidèles.',
      push_nobody: 'Il demande un engagement, et ce contact n’a rien fait qui l’appelle.',
      ask_later: 'Il demande une faveur, et ce n’est pas le moment.',
    },
    causes: {
      experiment: 'L’expérience trie seulement par date.',
      rule: 'Une règle des rédacteurs le veut.',
      slot: 'La requête le demande.',
      nothing_left: 'Il ne restait rien d’autre.',
    },
  },
  de: {
    rules: {
      serve_customers: 'Dieser Kontakt ist Kunde, und der Inhalt ist für andere.',
      new_is_not_loyal:
        'Der Inhalt ist für Kunden zu einer anderen Zeit: für neuere oder für treuere.',
      push_nobody: 'Der Inhalt verlangt eine Zusage, und dieser Kontakt hat nichts dafür getan.',
      ask_later: 'Der Inhalt bittet um einen Gefallen, und jetzt ist nicht der Moment.',
    },
    causes: {
      experiment: 'Das Experiment sortiert nur nach Datum.',
      rule: 'Eine Regel der Redaktion will es so.',
      slot: 'Die Anfrage verlangt ihn.',
      nothing_left: 'Sonst war nichts übrig.',
    },
  },
  es: {
    rules: {
      serve_customers: 'Este contacto es cliente, y esto es para quienes no lo son.',
      new_is_not_loyal: 'Es para clientes de otro momento: más nuevos o más fieles.',
      push_nobody: 'Pide un compromiso, y este contacto no ha hecho nada que lo motive.',
      ask_later: 'Pide un favor, y no es el momento.',
    },
    causes: {
      experiment: 'El experimento ordena solo por fecha.',
      rule: 'Una regla de los editores lo quiere así.',
      slot: 'La solicitud lo pide.',
      nothing_left: 'No quedaba nada más.',
    },
  },
  pt: {
    rules: {
      serve_customers: 'Este contato é cliente, e isto é para quem não é.',
      new_is_not_loyal: 'É para clientes de outro momento: mais novos ou mais fiéis.',
      push_nobody: 'Pede um compromisso, e este contato não fez nada que o justifique.',
      ask_later: 'Pede um favor, e não é o momento.',
    },
    causes: {
      experiment: 'O experimento ordena só por data.',
      rule: 'Uma regra dos editores quer assim.',
      slot: 'A solicitação pede isso.',
      nothing_left: 'Não restava mais nada.',
    },
  },
};
