import type { Sentences } from './sentences';

export const spanish: Sentences = {
  stageFit: (stage, percent) =>
    `Sirve a la etapa «${stage}», en la que este contacto está con una probabilidad del ${percent} %.`,
  intentMatch: (intent, percent) =>
    `Sirve a la intención «${intent}», que este contacto tiene con una probabilidad del ${percent} %.`,
  nextCounted: (followers, contacts, title) =>
    `${followers} de los ${contacts} contactos que leyeron «${title}» llegaron después aquí.`,
  next: (title) =>
    title === null
      ? 'Contactos que leyeron lo mismo llegaron después aquí.'
      : `Contactos que leyeron «${title}» llegaron después aquí.`,
  similarJourneysCounted: (followers, neighbours) =>
    `${followers} de los ${neighbours} contactos con el recorrido más parecido leyeron esto.`,
  similarJourneys: () => 'Contactos con un recorrido parecido leyeron esto.',
  sharedTraits: (followers, contacts) =>
    `${followers} de ${contacts} contactos del mismo perfil consultaron esto.`,
  together: (title) => `Contactos que leyeron «${title}» también leyeron esto.`,
  beside: (title) => `Está junto a «${title}», que este contacto leyó hace poco, en la biblioteca.`,
  similarContent: (title) =>
    title === null
      ? 'Trata de lo mismo que lo que este contacto leyó hace poco.'
      : `Trata de lo mismo que «${title}», que este contacto vio hace poco.`,
  popularCounted: (contacts) => `Es popular ahora: ${contacts} contactos lo han leído.`,
  popular: () => 'Es popular ahora.',
  fresh: (days) =>
    days <= 0
      ? 'Es nuevo: publicado hoy.'
      : `Se publicó hace ${days} ${days === 1 ? 'día' : 'días'}.`,
  topicMatch: (topic) => `Trata de «${topic}», que interesa a este contacto más que a los demás.`,
  searchMatch: () => 'Coincide con las palabras que este contacto ha buscado.',
  movesForward: (readers, others) =>
    `Tras leerlo, el ${readers} % de los contactos pasó a una etapa posterior, frente al ${others} % de otros como ellos.`,
  start: () => 'Este contacto acaba de hacerse cliente, y los primeros pasos van antes.',
  help: () => 'Este contacto tuvo un problema hace poco, y la ayuda va antes.',
  resume: () => 'Este contacto lo ha empezado y aún no lo ha terminado.',
  context: (title) =>
    title === null
      ? 'Trata de lo mismo que lo que se está leyendo.'
      : `Trata de lo mismo que «${title}», que se está leyendo.`,
  other: () => 'Varias razones más pequeñas, juntas.',
  against: (subject) => `${subject} habla más bien a favor de otros contenidos que de este.`,
  subjects: {
    stage_fit: 'La etapa probable de este contacto',
    intent_match: 'Lo que este contacto probablemente quiere',
    next_in_journeys: 'Lo que otros contactos abrieron después',
    similar_journeys: 'Lo que leyeron contactos con un recorrido parecido',
    similar_content: 'Lo que este contacto leyó hace poco',
    popular_now: 'Lo que es popular ahora',
    fresh: 'Lo que es nuevo',
    topic_match: 'Lo que interesa a este contacto',
    search_match: 'Lo que este contacto ha buscado',
  },
  editorial: (effect, rule) => {
    if (effect === 'pin') return `La regla «${rule}» le reserva este lugar.`;
    return `La regla «${rule}» ${effect === 'bury' ? 'lo relega' : 'lo destaca'}.`;
  },
  exploration: () => 'Se muestra para saber si gusta a los contactos.',
  shown: (times) =>
    `Se mostró a este contacto ${times === 1 ? 'una vez' : `${times} veces`} y no lo abrió.`,
  dismissed: () => 'Este contacto lo descartó.',
};
