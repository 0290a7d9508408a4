import type { Sentences } from './sentences';

export const portuguese: Sentences = {
  stageFit: (stage, percent) =>
    `Serve à etapa “${stage}”, em que este contato está com uma probabilidade de ${percent}%.`,
  intentMatch: (intent, percent) =>
    `Serve à intenção “${intent}”, que este contato tem com uma probabilidade de ${percent}%.`,
  nextCounted: (followers, contacts, title) =>
    `${followers} dos ${contacts} contatos que leram “${title}” vieram depois para cá.`,
  next: (title) =>
    title === null
      ? 'Contatos que leram o mesmo vieram depois para cá.'
      : `Contatos que leram “${title}” vieram depois para cá.`,
  similarJourneysCounted: (followers, neighbours) =>
    `${followers} dos ${neighbours} contatos com a jornada mais parecida leram isto.`,
  similarJourneys: () => 'Contatos com uma jornada parecida leram isto.',
  sharedTraits: (followers, contacts) =>
    `${followers} de ${contacts} contatos do mesmo perfil consultaram isto.`,
  together: (title) => `Contatos que leram “${title}” também leram isto.`,
  beside: (title) => `Está ao lado de “${title}”, que este contato leu há pouco, na biblioteca.`,
  similarContent: (title) =>
    title === null
      ? 'Trata do mesmo que este contato leu há pouco.'
      : `Trata do mesmo que “${title}”, que este contato viu há pouco.`,
  popularCounted: (contacts) => `É popular agora: ${contacts} contatos já leram.`,
  popular: () => 'É popular agora.',
  fresh: (days) =>
    days <= 0
      ? 'É novo: publicado hoje.'
      : `Foi publicado há ${days} ${days === 1 ? 'dia' : 'dias'}.`,
  topicMatch: (topic) =>
    `Trata de “${topic}”, que interessa a este contato mais do que aos outros.`,
  searchMatch: () => 'Corresponde às palavras que este contato pesquisou.',
  movesForward: (readers, others) =>
    `Depois de lê-lo, ${readers}% dos contatos avançaram para uma etapa posterior, contra ${others}% de outros como eles.`,
  start: () => 'Este contato acaba de se tornar cliente, e os primeiros passos vêm antes.',
  help: () => 'Este contato teve um problema há pouco, e a ajuda vem antes.',
  resume: () => 'Este contato começou e ainda não terminou.',
  context: (title) =>
    title === null
      ? 'Trata do mesmo que está sendo lido.'
      : `Trata do mesmo que “${title}”, que está sendo lido.`,
  other: () => 'Vários motivos menores, juntos.',
  against: (subject) => `${subject} fala mais a favor de outros conteúdos do que deste.`,
  subjects: {
    stage_fit: 'A etapa provável deste contato',
    intent_match: 'O que este contato provavelmente quer',
    next_in_journeys: 'O que outros contatos abriram em seguida',
    similar_journeys: 'O que leram contatos com uma jornada parecida',
    similar_content: 'O que este contato leu há pouco',
    popular_now: 'O que é popular agora',
    fresh: 'O que é novo',
    topic_match: 'O que interessa a este contato',
    search_match: 'O que este contato pesquisou',
  },
  editorial: (effect, rule) => {
    if (effect === 'pin') return `A regra “${rule}” reserva este lugar para ele.`;
    return `A regra “${rule}” ${effect === 'bury' ? 'o rebaixa' : 'o destaca'}.`;
  },
  exploration: () => 'É mostrado para saber se agrada aos contatos.',
  shown: (times) =>
    `Foi mostrado a este contato ${times === 1 ? 'uma vez' : `${times} vezes`} e não foi aberto.`,
  dismissed: () => 'Este contato o dispensou.',
};
