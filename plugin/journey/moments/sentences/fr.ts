import type { MomentSentences } from './moment-sentences';

export const french: MomentSentences = {
  action: (label, count, latest) =>
    count === 1 ? `« ${label} » le ${latest}` : `« ${label} » ${count} fois, dernière le ${latest}`,
  stayed: (days) => `toujours actif ${days} jours après`,
  moment: (label, evidence) => `${label} : l’achat a porté ses fruits (${evidence}).`,
};
