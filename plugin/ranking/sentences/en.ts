import type { Sentences } from './sentences';

export const english: Sentences = {
  stageFit: (stage, percent) =>
    `It serves the stage “${stage}”, where this contact is with a probability of ${percent}%.`,
  intentMatch: (intent, percent) =>
    `It serves the intent “${intent}”, which this contact has with a probability of ${percent}%.`,
  nextCounted: (followers, contacts, title) =>
    `${followers} of ${contacts} contacts who read “${title}” went on to this.`,
  next: (title) =>
    title === null
      ? 'Contacts who read the same went on to this.'
      : `Contacts who read “${title}” went on to this.`,
  similarJourneysCounted: (followers, neighbours) =>
    `${followers} of the ${neighbours} contacts with the most similar journeys read this.`,
  similarJourneys: () => 'Contacts with a similar journey read this.',
  together: (title) => `Contacts who read “${title}” read this, too.`,
  beside: (title) => `It stands beside “${title}”, which this contact read lately, in the library.`,
  similarContent: (title) =>
    title === null
      ? 'It is about the same as what this contact read lately.'
      : `It is about the same as “${title}”, which this contact touched lately.`,
  popularCounted: (contacts) => `It is popular now: ${contacts} contacts have read it.`,
  popular: () => 'It is popular now.',
  fresh: (days) =>
    days <= 0
      ? 'It is new: published today.'
      : `It was published ${days} ${days === 1 ? 'day' : 'days'} ago.`,
  against: () => 'For contacts in this situation that speaks against it.',
  editorial: (effect, rule) => {
    if (effect === 'pin') return `The rule “${rule}” holds this place for it.`;
    return `The rule “${rule}” ${effect === 'bury' ? 'lowers' : 'raises'} it.`;
  },
  exploration: () => 'It is shown to learn whether contacts like it.',
  shown: (times) =>
    `It was shown to this contact ${times === 1 ? 'once' : `${times} times`} and not opened.`,
  dismissed: () => 'This contact dismissed it.',
};
