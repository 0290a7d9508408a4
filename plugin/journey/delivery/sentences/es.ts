import type { DeliverySentences } from './delivery-sentences';

const DAYS = ['domingos', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábados'];

const momentOf = (day: number, hour: number): string =>
  `los ${DAYS[day]} hacia ${hour === 1 ? 'la' : 'las'} ${hour}:00 UTC`;

export const spanish: DeliverySentences = {
  answeredThere: (channel, answers) =>
    `Este contacto respondió ${answers === 1 ? 'una vez' : `${answers} veces`} por «${channel}».`,
  nextVisit: () => 'En el sitio, en la próxima visita de este contacto.',
  othersAnswerThere: (channel) => `Otros contactos responden por «${channel}».`,
  soon: () => 'Este contacto estuvo activo hace poco: cuanto antes, mejor.',
  ownRhythm: (day, hour) => `Este contacto suele estar activo ${momentOf(day, hour)}.`,
  usualRhythm: (day, hour) => `Los contactos suelen estar activos ${momentOf(day, hour)}.`,
  anyTime: () => 'Ninguna hora destaca, así que cualquiera sirve.',
};
