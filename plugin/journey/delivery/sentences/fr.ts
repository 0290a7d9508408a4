import type { DeliverySentences } from './delivery-sentences';

const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

const momentOf = (day: number, hour: number): string => `le ${DAYS[day]} vers ${hour} h UTC`;

export const french: DeliverySentences = {
  answeredThere: (channel, answers) =>
    `Ce contact a réagi ${answers === 1 ? 'une fois' : `${answers} fois`} par le canal « ${channel} ».`,
  nextVisit: () => 'Sur le site, à la prochaine visite de ce contact.',
  othersAnswerThere: (channel) => `D’autres contacts réagissent par le canal « ${channel} ».`,
  soon: () => 'Ce contact a été actif récemment : le plus tôt est le mieux.',
  ownRhythm: (day, hour) => `Ce contact est souvent actif ${momentOf(day, hour)}.`,
  usualRhythm: (day, hour) => `Les contacts sont souvent actifs ${momentOf(day, hour)}.`,
  anyTime: () => 'Aucune heure ne se distingue : n’importe quel moment convient.',
};
