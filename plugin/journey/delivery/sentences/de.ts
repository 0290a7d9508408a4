import type { DeliverySentences } from './delivery-sentences';

const DAYS = [
  'sonntags',
  'montags',
  'dienstags',
  'mittwochs',
  'donnerstags',
  'freitags',
  'samstags',
];

const momentOf = (day: number, hour: number): string => `${DAYS[day]} gegen ${hour} Uhr UTC`;

export const german: DeliverySentences = {
  answeredThere: (channel, answers) =>
    `Dieser Kontakt hat ${answers === 1 ? 'einmal' : `${answers}-mal`} über „${channel}“ reagiert.`,
  nextVisit: () => 'Auf der Website, beim nächsten Besuch dieses Kontakts.',
  othersAnswerThere: (channel) => `Andere Kontakte reagieren über „${channel}“.`,
  soon: () => 'Dieser Kontakt war kürzlich aktiv, daher am besten bald.',
  ownRhythm: (day, hour) => `Dieser Kontakt ist oft ${momentOf(day, hour)} aktiv.`,
  usualRhythm: (day, hour) => `Kontakte sind oft ${momentOf(day, hour)} aktiv.`,
  anyTime: () => 'Keine Uhrzeit sticht hervor, daher passt jede.',
};
