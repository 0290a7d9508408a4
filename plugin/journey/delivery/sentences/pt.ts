import type { DeliverySentences } from './delivery-sentences';

const DAYS = [
  'aos domingos',
  'às segundas-feiras',
  'às terças-feiras',
  'às quartas-feiras',
  'às quintas-feiras',
  'às sextas-feiras',
  'aos sábados',
];

const momentOf = (day: number, hour: number): string => `${DAYS[day]} por volta das ${hour}h UTC`;

export const portuguese: DeliverySentences = {
  answeredThere: (channel, answers) =>
    `Este contato respondeu ${answers === 1 ? 'uma vez' : `${answers} vezes`} por “${channel}”.`,
  nextVisit: () => 'No site, na próxima visita deste contato.',
  othersAnswerThere: (channel) => `Outros contatos respondem por “${channel}”.`,
  soon: () => 'Este contato esteve ativo há pouco: quanto antes, melhor.',
  ownRhythm: (day, hour) => `Este contato costuma estar ativo ${momentOf(day, hour)}.`,
  usualRhythm: (day, hour) => `Os contatos costumam estar ativos ${momentOf(day, hour)}.`,
  anyTime: () => 'Nenhuma hora se destaca, então qualquer uma serve.',
};
