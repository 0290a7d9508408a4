import type { ExclusionCode } from '../../../plugin/contracts/recommendations';
import { inLanguageOf, type InEachLanguage } from '../../../plugin/text/spoken-languages';

/** What the lifecycle keeps out has sentences of its own. */
type Code = Exclude<ExclusionCode, 'lifecycle'>;

type Sentences = Record<Exclude<Code, 'rule'>, string> & {
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
  experiment: 'This contact gets no lists: an experiment measures what recommending is worth.',
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
  experiment:
    'Ce contact ne reçoit aucune liste : une expérience mesure ce que valent les recommandations.',
  rule: (name) => `La règle « ${name} » l'écarte.`,
};

const german: Sentences = {
  not_published: 'Der Inhalt ist nicht veröffentlicht.',
  other_locale: 'Der Inhalt ist in dieser Sprache nicht veröffentlicht.',
  not_opted_in: 'Der Inhaltstyp nimmt nicht an Lifecycle teil.',
  forbidden: 'Der Aufrufer darf keine Einträge dieses Inhaltstyps finden.',
  context: 'Das ist der Inhalt, der gerade gelesen wird.',
  consumed:
    'Der Kontakt kennt den Inhalt schon, und sein Format eignet sich nicht zur Wiederholung.',
  exclude: 'Die Anfrage schließt den Inhalt aus.',
  slot: 'Die Anfrage verlangt andere Inhaltstypen, Phasen, Absichten oder Formate.',
  experiment:
    'Dieser Kontakt bekommt keine Listen: Ein Experiment misst, was Empfehlungen wert sind.',
  rule: (name) => `Die Regel „${name}“ hält den Inhalt heraus.`,
};

const spanish: Sentences = {
  not_published: 'No está publicado.',
  other_locale: 'No está publicado en este idioma.',
  not_opted_in: 'Su tipo de contenido no participa en Lifecycle.',
  forbidden: 'Quien llama no puede buscar entradas de su tipo de contenido.',
  context: 'Es la entrada que se está leyendo.',
  consumed: 'El contacto ya lo ha consumido, y su formato no admite repetición.',
  exclude: 'La solicitud lo excluye.',
  slot: 'La solicitud pide otros tipos de contenido, etapas, intenciones o formatos.',
  experiment:
    'Este contacto no recibe listas: un experimento mide cuánto valen las recomendaciones.',
  rule: (name) => `La regla «${name}» lo deja fuera.`,
};

const portuguese: Sentences = {
  not_published: 'Não está publicado.',
  other_locale: 'Não está publicado neste idioma.',
  not_opted_in: 'O seu tipo de conteúdo não participa do Lifecycle.',
  forbidden: 'Quem chama não pode buscar entradas do seu tipo de conteúdo.',
  context: 'É a entrada que está sendo lida.',
  consumed: 'O contato já o consumiu, e o seu formato não admite repetição.',
  exclude: 'A solicitação o exclui.',
  slot: 'A solicitação pede outros tipos de conteúdo, etapas, intenções ou formatos.',
  experiment: 'Este contato não recebe listas: uma experiência mede quanto valem as recomendações.',
  rule: (name) => `A regra “${name}” o deixa de fora.`,
};

const sentences: InEachLanguage<Sentences> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  pt: portuguese,
};

/**
 * Why an entry is out of a list, in the locale asked for where translated, else in English.
 * @param rule name of the rule that keeps it out, if one does
 */
export function exclusionSentence(code: Code, locale: string, rule = ''): string {
  const spoken = inLanguageOf(locale, sentences);
  return code === 'rule' ? spoken.rule(rule) : spoken[code];
}
