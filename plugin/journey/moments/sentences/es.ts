import type { MomentSentences } from './moment-sentences';

export const spanish: MomentSentences = {
  action: (label, count, latest) =>
    count === 1 ? `«${label}» el ${latest}` : `«${label}» ${count} veces, la última el ${latest}`,
  stayed: (days) => `sigue activo ${days} días después`,
  moment: (label, evidence) => `${label}: la compra ya ha dado valor (${evidence}).`,
};
