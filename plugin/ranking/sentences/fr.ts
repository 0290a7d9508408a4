import type { Sentences } from './sentences';

export const french: Sentences = {
  stageFit: (stage, percent) =>
    `Ce contenu sert l’étape « ${stage} », où ce contact se trouve avec une probabilité de ${percent} %.`,
  intentMatch: (intent, percent) =>
    `Ce contenu sert l’intention « ${intent} », que ce contact a avec une probabilité de ${percent} %.`,
  nextCounted: (followers, contacts, title) =>
    `${followers} des ${contacts} contacts qui ont lu « ${title} » sont ensuite venus ici.`,
  next: (title) =>
    title === null
      ? 'Des contacts qui ont lu la même chose sont ensuite venus ici.'
      : `Des contacts qui ont lu « ${title} » sont ensuite venus ici.`,
  similarJourneysCounted: (followers, neighbours) =>
    `${followers} des ${neighbours} contacts au parcours le plus semblable l’ont lu.`,
  similarJourneys: () => 'Des contacts au parcours semblable l’ont lu.',
  together: (title) => `Des contacts qui ont lu « ${title} » ont lu ceci aussi.`,
  beside: (title) =>
    `Il se trouve à côté de « ${title} », lu récemment par ce contact, dans la bibliothèque.`,
  similarContent: (title) =>
    title === null
      ? 'Ce contenu porte sur ce que ce contact a lu récemment.'
      : `Ce contenu est proche de « ${title} », que ce contact a touché récemment.`,
  popularCounted: (contacts) => `Il est populaire en ce moment : ${contacts} contacts l’ont lu.`,
  popular: () => 'Il est populaire en ce moment.',
  fresh: (days) =>
    days <= 0
      ? 'Il est nouveau : publié aujourd’hui.'
      : `Il a été publié il y a ${days} ${days === 1 ? 'jour' : 'jours'}.`,
  against: () => 'Pour les contacts dans cette situation, cela parle contre.',
  editorial: (effect, rule) => {
    if (effect === 'pin') return `La règle « ${rule} » lui réserve cette place.`;
    return `La règle « ${rule} » ${effect === 'bury' ? 'l’abaisse' : 'le met en avant'}.`;
  },
  exploration: () => 'Il est montré pour savoir s’il plaît aux contacts.',
  shown: (times) => `Il a été montré ${times} fois à ce contact, qui ne l’a pas ouvert.`,
  dismissed: () => 'Ce contact l’a écarté.',
};
