import type { MomentSentences } from './moment-sentences';

export const portuguese: MomentSentences = {
  action: (label, count, latest) =>
    count === 1 ? `“${label}” em ${latest}` : `“${label}” ${count} vezes, a última em ${latest}`,
  stayed: (days) => `ainda ativo ${days} dias depois`,
  moment: (label, evidence) => `${label}: a compra já trouxe valor (${evidence}).`,
};
