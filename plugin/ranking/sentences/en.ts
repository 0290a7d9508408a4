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
  sharedTraits: (followers, contacts) =>
    `${followers} of ${contacts} contacts of the same kind turned to this.`,
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
  topicMatch: (topic) => `It is about “${topic}”, to which this contact turns more than others do.`,
  searchMatch: () => 'It matches the words that this contact searched for.',
  movesForward: (readers, others) =>
    `After reading it, ${readers}% of contacts went on to a later stage, and ${others}% of others like them.`,
  start: () => 'This contact has just become a customer, and getting started comes first.',
  help: () => 'This contact had a problem lately, and help comes first.',
  resume: () => 'This contact has begun it and not finished it yet.',
  context: (title) =>
    title === null
      ? 'It is about the same thing as what is being read.'
      : `It is about the same thing as “${title}”, which is being read.`,
  other: () => 'Several smaller reasons together.',
  against: (subject) => `${subject} speaks for other entries rather than for this one.`,
  subjects: {
    stage_fit: 'Where this contact probably is',
    intent_match: 'What this contact probably wants',
    next_in_journeys: 'What contacts turned to next',
    similar_journeys: 'What contacts with similar journeys read',
    similar_content: 'What this contact read lately',
    popular_now: 'What is popular now',
    fresh: 'What is new',
    topic_match: 'What this contact cares about',
    search_match: 'What this contact searched for',
  },
  editorial: (effect, rule) => {
    if (effect === 'pin') return `The rule “${rule}” holds this place for it.`;
    return `The rule “${rule}” ${effect === 'bury' ? 'lowers' : 'raises'} it.`;
  },
  exploration: () => 'It is shown to learn whether contacts like it.',
  shown: (times) =>
    `It was shown to this contact ${times === 1 ? 'once' : `${times} times`} and not opened.`,
  dismissed: () => 'This contact dismissed it.',
};
