import type { Sentences } from './sentences';

export const german: Sentences = {
  stageFit: (stage, percent) =>
    `Der Inhalt dient der Phase „${stage}“, in der dieser Kontakt mit einer Wahrscheinlichkeit von ${percent} % ist.`,
  intentMatch: (intent, percent) =>
    `Der Inhalt dient der Absicht „${intent}“, die dieser Kontakt mit einer Wahrscheinlichkeit von ${percent} % hat.`,
  nextCounted: (followers, contacts, title) =>
    `${followers} von ${contacts} Kontakten, die „${title}“ gelesen haben, kamen danach hierher.`,
  next: (title) =>
    title === null
      ? 'Kontakte, die dasselbe gelesen haben, kamen danach hierher.'
      : `Kontakte, die „${title}“ gelesen haben, kamen danach hierher.`,
  similarJourneysCounted: (followers, neighbours) =>
    `${followers} der ${neighbours} Kontakte mit dem ähnlichsten Weg haben dies gelesen.`,
  similarJourneys: () => 'Kontakte mit einem ähnlichen Weg haben dies gelesen.',
  sharedTraits: (followers, contacts) =>
    `${followers} von ${contacts} Kontakten derselben Art haben sich dies angesehen.`,
  together: (title) => `Kontakte, die „${title}“ gelesen haben, haben auch dies gelesen.`,
  beside: (title) =>
    `Der Inhalt steht in der Bibliothek neben „${title}“, das dieser Kontakt kürzlich gelesen hat.`,
  similarContent: (title) =>
    title === null
      ? 'Es geht um dasselbe wie in dem, was dieser Kontakt kürzlich gelesen hat.'
      : `Es geht um dasselbe wie in „${title}“, womit dieser Kontakt kürzlich zu tun hatte.`,
  popularCounted: (contacts) =>
    `Der Inhalt ist gerade beliebt: ${contacts} Kontakte haben ihn gelesen.`,
  popular: () => 'Der Inhalt ist gerade beliebt.',
  fresh: (days) =>
    days <= 0
      ? 'Der Inhalt ist neu: heute veröffentlicht.'
      : `Der Inhalt wurde vor ${days} ${days === 1 ? 'Tag' : 'Tagen'} veröffentlicht.`,
  topicMatch: (topic) =>
    `Es geht um „${topic}“, womit sich dieser Kontakt mehr befasst als andere.`,
  searchMatch: () => 'Der Inhalt passt zu den Worten, nach denen dieser Kontakt gesucht hat.',
  movesForward: (readers, others) =>
    `Danach sind ${readers} % der Kontakte in eine spätere Phase gelangt, von anderen wie ihnen ${others} %.`,
  start: () => 'Dieser Kontakt ist gerade Kunde geworden: Der Einstieg kommt zuerst.',
  help: () => 'Dieser Kontakt hatte kürzlich ein Problem: Hilfe kommt zuerst.',
  resume: () => 'Dieser Kontakt hat damit begonnen und ist noch nicht fertig.',
  context: (title) =>
    title === null
      ? 'Es geht um dasselbe wie in dem, was gerade gelesen wird.'
      : `Es geht um dasselbe wie in „${title}“, das gerade gelesen wird.`,
  other: () => 'Mehrere kleinere Gründe zusammen.',
  against: (subject) => `${subject}, spricht eher für andere Inhalte als für diesen.`,
  subjects: {
    stage_fit: 'Wo dieser Kontakt vermutlich steht',
    intent_match: 'Was dieser Kontakt vermutlich will',
    next_in_journeys: 'Was Kontakte als Nächstes aufgerufen haben',
    similar_journeys: 'Was Kontakte mit ähnlichem Weg gelesen haben',
    similar_content: 'Was dieser Kontakt kürzlich gelesen hat',
    popular_now: 'Was gerade beliebt ist',
    fresh: 'Was neu ist',
    topic_match: 'Was diesen Kontakt beschäftigt',
    search_match: 'Was dieser Kontakt gesucht hat',
  },
  editorial: (effect, rule) => {
    if (effect === 'pin') return `Die Regel „${rule}“ hält diesen Platz dafür frei.`;
    return `Die Regel „${rule}“ ${effect === 'bury' ? 'setzt den Inhalt herab' : 'hebt den Inhalt hervor'}.`;
  },
  exploration: () => 'Der Inhalt wird gezeigt, um zu lernen, ob er Kontakten gefällt.',
  shown: (times) =>
    `Der Inhalt wurde diesem Kontakt ${times === 1 ? 'einmal' : `${times}-mal`} gezeigt und nicht geöffnet.`,
  dismissed: () => 'Dieser Kontakt hat den Inhalt abgelehnt.',
};
