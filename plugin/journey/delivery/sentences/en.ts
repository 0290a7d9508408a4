import type { DeliverySentences } from './delivery-sentences';

const DAYS = ['Sundays', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays'];

const momentOf = (day: number, hour: number): string =>
  `on ${DAYS[day]} around ${String(hour).padStart(2, '0')}:00 UTC`;

export const english: DeliverySentences = {
  answeredThere: (channel, answers) =>
    `This contact answered ${answers === 1 ? 'once' : `${answers} times`} through “${channel}”.`,
  nextVisit: () => 'On the site, at this contact’s next visit.',
  othersAnswerThere: (channel) => `Other contacts answer through “${channel}”.`,
  soon: () => 'This contact was active lately, so soon is best.',
  ownRhythm: (day, hour) => `This contact is often active ${momentOf(day, hour)}.`,
  usualRhythm: (day, hour) => `Contacts are often active ${momentOf(day, hour)}.`,
  anyTime: () => 'No hour stands out, so any time will do.',
};
