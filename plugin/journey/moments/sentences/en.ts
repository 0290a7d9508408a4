import type { MomentSentences } from './moment-sentences';

export const english: MomentSentences = {
  action: (label, count, latest) =>
    count === 1 ? `“${label}” on ${latest}` : `“${label}” ${count} times, last on ${latest}`,
  stayed: (days) => `still active ${days} days after it`,
  moment: (label, evidence) => `${label}: value was delivered since the purchase (${evidence}).`,
};
