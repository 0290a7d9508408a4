import type { MomentSentences } from './moment-sentences';

export const german: MomentSentences = {
  action: (label, count, latest) =>
    count === 1 ? `„${label}“ am ${latest}` : `„${label}“ ${count}-mal, zuletzt am ${latest}`,
  stayed: (days) => `${days} Tage danach noch aktiv`,
  moment: (label, evidence) => `${label}: Der Kauf hat seither Nutzen gebracht (${evidence}).`,
};
