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
  against: () => 'Para los contactos en esta situación, eso juega en contra.',
  editorial: (effect, rule) => {
    if (effect === 'pin') return `La regla «${rule}» le reserva este lugar.`;
    return `La regla «${rule}» ${effect === 'bury' ? 'lo relega' : 'lo destaca'}.`;
  },
  exploration: () => 'Se muestra para saber si gusta a los contactos.',
  shown: (times) =>
    `Se mostró a este contacto ${times === 1 ? 'una vez' : `${times} veces`} y no lo abrió.`,
  dismissed: () => 'Este contacto lo descartó.',
};
