import type { CueKind } from '../cues/cue';

/** How telling a kind of cue was on public sites, each site one vote. */
export interface CueRecord {
  /** Share of the entries of a format in which a cue of this kind speaks for it. */
  hits: number;
  /** Share of all other entries in which it speaks for that format. */
  falseAlarms: number;
}
export type Earned = Readonly<Record<CueKind, CueRecord>>;

export const EARNED: Earned = {
  'type-name': { hits: 0.459, falseAlarms: 0.0008 },
  'type-usual': { hits: 0.578, falseAlarms: 0.0085 },
  'type-often': { hits: 0.3, falseAlarms: 0.0777 },
  field: { hits: 0.15, falseAlarms: 0.005 },
  'title-label': { hits: 0.129, falseAlarms: 0.0013 },
  'title-word': { hits: 0.043, falseAlarms: 0.0014 },
  'title-opening': { hits: 0.093, falseAlarms: 0.0045 },
  slug: { hits: 0.15, falseAlarms: 0.005 },
  'calls-itself': { hits: 0.215, falseAlarms: 0.0055 },
  section: { hits: 0.127, falseAlarms: 0.0032 },
  saying: { hits: 0.277, falseAlarms: 0.0257 },
  turns: { hits: 0.366, falseAlarms: 0.0025 },
  boxes: { hits: 0.15, falseAlarms: 0.005 },
  'mostly-lists': { hits: 0.396, falseAlarms: 0.0106 },
  questions: { hits: 0.15, falseAlarms: 0.0196 },
  steps: { hits: 0.159, falseAlarms: 0.0311 },
  byline: { hits: 0.182, falseAlarms: 0.0008 },
  'reader-voice': { hits: 0.265, falseAlarms: 0.0954 },
};
