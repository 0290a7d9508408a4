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
  sharedTraits: (followers, contacts) =>
    `${followers} contacts sur ${contacts} du même profil ont consulté ceci.`,
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
  topicMatch: (topic) => `Il traite de « ${topic} », qui intéresse ce contact plus que les autres.`,
  searchMatch: () => 'Il correspond aux mots que ce contact a recherchés.',
  movesForward: (readers, others) =>
    `Après l’avoir lu, ${readers} % des contacts sont passés à une étape suivante, contre ${others} % d’autres comme eux.`,
  start: () => 'Ce contact vient de devenir client : la prise en main passe d’abord.',
  help: () => 'Ce contact a eu un problème récemment : l’aide passe d’abord.',
  resume: () => 'Ce contact l’a commencé et ne l’a pas encore terminé.',
  context: (title) =>
    title === null
      ? 'Il traite du même sujet que le contenu en cours de lecture.'
      : `Il traite du même sujet que « ${title} », en cours de lecture.`,
  other: () => 'Plusieurs raisons plus petites, ensemble.',
  against: (subject) => `${subject} parle plutôt pour d’autres contenus que pour celui-ci.`,
  subjects: {
    stage_fit: 'L’étape probable de ce contact',
    intent_match: 'Ce que ce contact veut probablement',
    next_in_journeys: 'Ce que des contacts ont ouvert ensuite',
    similar_journeys: 'Ce que des contacts au parcours semblable ont lu',
    similar_content: 'Ce que ce contact a lu récemment',
    popular_now: 'Ce qui est populaire en ce moment',
    fresh: 'Ce qui est nouveau',
    topic_match: 'Ce qui intéresse ce contact',
    search_match: 'Ce que ce contact a recherché',
  },
  editorial: (effect, rule) => {
    if (effect === 'pin') return `La règle « ${rule} » lui réserve cette place.`;
    return `La règle « ${rule} » ${effect === 'bury' ? 'l’abaisse' : 'le met en avant'}.`;
  },
  exploration: () => 'Il est montré pour savoir s’il plaît aux contacts.',
  shown: (times) => `Il a été montré ${times} fois à ce contact, qui ne l’a pas ouvert.`,
  dismissed: () => 'Ce contact l’a écarté.',
};
