import type { CueKind } from '../cues/cue';

/** How telling a kind of cue was on public sites, each site one vote. */
export interface CueRecord {
  /** Share of the entries of a format in which a cue of this kind speaks for it. */
  hits: number;
  /** Share of all other entries in which it speaks for that format. */
  falseAlarms: number;
}
/** The same for one format. */
export type FormatRecord = Partial<Record<CueKind, CueRecord>>;

export interface Earned {
  /** Over all formats. */
  kinds: Readonly<Record<CueKind, CueRecord>>;
  /** By key, for the formats that were seen. */
  formats: Readonly<Record<string, FormatRecord>>;
}

export const recordOf = ({ kinds, formats }: Earned, kind: CueKind, format: string): CueRecord =>
  formats[format]?.[kind] ?? kinds[kind];

/** Chosen by `npm run bench:suggest -- --data <folder> --choose`. */
export const EARNED: Earned = {
  kinds: {
    'type-name': { hits: 0.466, falseAlarms: 0.001 },
    'type-usual': { hits: 0.681, falseAlarms: 0.0082 },
    'type-often': { hits: 0.163, falseAlarms: 0.0631 },
    field: { hits: 0.15, falseAlarms: 0.005 },
    'title-label': { hits: 0.134, falseAlarms: 0.0011 },
    'title-word': { hits: 0.051, falseAlarms: 0.0012 },
    'title-opening': { hits: 0.089, falseAlarms: 0.0046 },
    slug: { hits: 0.15, falseAlarms: 0.005 },
    'calls-itself': { hits: 0.199, falseAlarms: 0.0056 },
    'opening-name': { hits: 0.141, falseAlarms: 0.003 },
    section: { hits: 0.086, falseAlarms: 0.0026 },
    sections: { hits: 0.167, falseAlarms: 0.0018 },
    saying: { hits: 0.288, falseAlarms: 0.0261 },
    turns: { hits: 0.366, falseAlarms: 0.0019 },
    boxes: { hits: 0.1, falseAlarms: 0.001 },
    'mostly-lists': { hits: 0.396, falseAlarms: 0.0085 },
    questions: { hits: 0.325, falseAlarms: 0.0102 },
    'one-question': { hits: 0.304, falseAlarms: 0.0028 },
    numbered: { hits: 0.277, falseAlarms: 0.0024 },
    steps: { hits: 0.245, falseAlarms: 0.0379 },
    byline: { hits: 0.131, falseAlarms: 0.001 },
    'reader-voice': { hits: 0.28, falseAlarms: 0.082 },
    'author-voice': { hits: 0.254, falseAlarms: 0.089 },
    'short-praise': { hits: 0.255, falseAlarms: 0.0303 },
    'when-and-where': { hits: 0.212, falseAlarms: 0.0244 },
    blanks: { hits: 0.075, falseAlarms: 0.0033 },
    'embedded-video': { hits: 0.088, falseAlarms: 0.0018 },
  },
  formats: {
    'case-study': {
      'type-name': { hits: 0.733, falseAlarms: 0.001 },
      'title-label': { hits: 0.254, falseAlarms: 0.0016 },
      'title-word': { hits: 0.029, falseAlarms: 0.001 },
      'calls-itself': { hits: 0.1, falseAlarms: 0.0023 },
      'opening-name': { hits: 0.254, falseAlarms: 0.001 },
      section: { hits: 0.061, falseAlarms: 0.0061 },
      sections: { hits: 0.497, falseAlarms: 0.0019 },
    },
    checklist: {
      'type-name': { hits: 0.644, falseAlarms: 0.001 },
      'title-label': { hits: 0.089, falseAlarms: 0.001 },
      'calls-itself': { hits: 0.133, falseAlarms: 0.0036 },
      'opening-name': { hits: 0.094, falseAlarms: 0.001 },
      boxes: { hits: 0.067, falseAlarms: 0.001 },
      'mostly-lists': { hits: 0.56, falseAlarms: 0.0089 },
    },
    faq: {
      'type-name': { hits: 0.483, falseAlarms: 0.001 },
      'title-label': { hits: 0.185, falseAlarms: 0.001 },
      'title-word': { hits: 0.084, falseAlarms: 0.001 },
      'calls-itself': { hits: 0.173, falseAlarms: 0.001 },
      'opening-name': { hits: 0.188, falseAlarms: 0.001 },
      questions: { hits: 0.412, falseAlarms: 0.0108 },
      'one-question': { hits: 0.381, falseAlarms: 0.0025 },
    },
    'how-to-article': {
      'type-name': { hits: 0.209, falseAlarms: 0.001 },
      'type-usual': { hits: 0.646, falseAlarms: 0.0093 },
      'title-label': { hits: 0.048, falseAlarms: 0.001 },
      'title-word': { hits: 0.018, falseAlarms: 0.001 },
      'title-opening': { hits: 0.1, falseAlarms: 0.0183 },
      'calls-itself': { hits: 0.192, falseAlarms: 0.0124 },
      'opening-name': { hits: 0.053, falseAlarms: 0.0015 },
      section: { hits: 0.088, falseAlarms: 0.0061 },
      sections: { hits: 0.063, falseAlarms: 0.0036 },
      saying: { hits: 0.259, falseAlarms: 0.1172 },
      steps: { hits: 0.277, falseAlarms: 0.0423 },
      'reader-voice': { hits: 0.323, falseAlarms: 0.0923 },
    },
    newsletter: {
      'type-name': { hits: 0.733, falseAlarms: 0.001 },
      'title-label': { hits: 0.271, falseAlarms: 0.001 },
      'title-word': { hits: 0.049, falseAlarms: 0.001 },
      'title-opening': { hits: 0.044, falseAlarms: 0.007 },
      'calls-itself': { hits: 0.275, falseAlarms: 0.0099 },
      'opening-name': { hits: 0.322, falseAlarms: 0.0275 },
      section: { hits: 0.044, falseAlarms: 0.001 },
      saying: { hits: 0.352, falseAlarms: 0.0117 },
      numbered: { hits: 0.185, falseAlarms: 0.0037 },
    },
    podcast: {
      'type-name': { hits: 0.483, falseAlarms: 0.001 },
      'type-usual': { hits: 0.591, falseAlarms: 0.0011 },
      'title-label': { hits: 0.317, falseAlarms: 0.001 },
      'title-opening': { hits: 0.044, falseAlarms: 0.0018 },
      'calls-itself': { hits: 0.2, falseAlarms: 0.002 },
      'opening-name': { hits: 0.089, falseAlarms: 0.001 },
      section: { hits: 0.293, falseAlarms: 0.001 },
      saying: { hits: 0.501, falseAlarms: 0.0063 },
      turns: { hits: 0.475, falseAlarms: 0.0015 },
      numbered: { hits: 0.387, falseAlarms: 0.001 },
    },
    template: {
      'type-name': { hits: 0.483, falseAlarms: 0.001 },
      'type-usual': { hits: 0.591, falseAlarms: 0.006 },
      'title-label': { hits: 0.108, falseAlarms: 0.001 },
      'title-word': { hits: 0.025, falseAlarms: 0.0013 },
      'title-opening': { hits: 0.067, falseAlarms: 0.001 },
      'calls-itself': { hits: 0.242, falseAlarms: 0.0124 },
      'opening-name': { hits: 0.221, falseAlarms: 0.0022 },
      saying: { hits: 0.313, falseAlarms: 0.0142 },
      blanks: { hits: 0.037, falseAlarms: 0.003 },
    },
    video: {
      'type-name': { hits: 0.483, falseAlarms: 0.001 },
      'title-label': { hits: 0.067, falseAlarms: 0.001 },
      'title-word': { hits: 0.029, falseAlarms: 0.001 },
      'calls-itself': { hits: 0.334, falseAlarms: 0.0068 },
      'opening-name': { hits: 0.132, falseAlarms: 0.0015 },
      section: { hits: 0.075, falseAlarms: 0.0044 },
      sections: { hits: 0.085, falseAlarms: 0.001 },
      saying: { hits: 0.183, falseAlarms: 0.0111 },
      'embedded-video': { hits: 0.057, falseAlarms: 0.0014 },
    },
    'affiliate-program': {
      'type-usual': { hits: 0.788, falseAlarms: 0.001 },
      saying: { hits: 0.242, falseAlarms: 0.0066 },
    },
    consultation: {
      'type-usual': { hits: 0.788, falseAlarms: 0.001 },
      'opening-name': { hits: 0.099, falseAlarms: 0.001 },
      saying: { hits: 0.247, falseAlarms: 0.038 },
    },
    'membership-community': {
      'type-usual': { hits: 0.788, falseAlarms: 0.001 },
      'title-label': { hits: 0.089, falseAlarms: 0.0012 },
      'title-opening': { hits: 0.293, falseAlarms: 0.0048 },
      'calls-itself': { hits: 0.133, falseAlarms: 0.0136 },
      'opening-name': { hits: 0.261, falseAlarms: 0.0015 },
      saying: { hits: 0.192, falseAlarms: 0.0268 },
    },
    'online-course': {
      'type-usual': { hits: 0.841, falseAlarms: 0.0635 },
      'title-label': { hits: 0.126, falseAlarms: 0.0017 },
      'title-word': { hits: 0.041, falseAlarms: 0.0011 },
      'title-opening': { hits: 0.057, falseAlarms: 0.001 },
      'calls-itself': { hits: 0.157, falseAlarms: 0.0057 },
      'opening-name': { hits: 0.098, falseAlarms: 0.0024 },
      section: { hits: 0.043, falseAlarms: 0.0018 },
      saying: { hits: 0.182, falseAlarms: 0.0202 },
    },
    testimonial: {
      'type-usual': { hits: 0.788, falseAlarms: 0.001 },
      saying: { hits: 0.32, falseAlarms: 0.0519 },
      'short-praise': { hits: 0.326, falseAlarms: 0.0334 },
    },
    'thought-leadership-article': {
      'type-usual': { hits: 0.909, falseAlarms: 0.0011 },
      'title-opening': { hits: 0.078, falseAlarms: 0.0028 },
      'calls-itself': { hits: 0.159, falseAlarms: 0.0023 },
      section: { hits: 0.031, falseAlarms: 0.001 },
      saying: { hits: 0.255, falseAlarms: 0.0956 },
      byline: { hits: 0.126, falseAlarms: 0.001 },
      'author-voice': { hits: 0.284, falseAlarms: 0.1002 },
    },
    webinar: {
      'type-usual': { hits: 0.841, falseAlarms: 0.001 },
      'title-label': { hits: 0.069, falseAlarms: 0.001 },
      'title-word': { hits: 0.037, falseAlarms: 0.001 },
      'title-opening': { hits: 0.122, falseAlarms: 0.0019 },
      'calls-itself': { hits: 0.283, falseAlarms: 0.0067 },
      'opening-name': { hits: 0.084, falseAlarms: 0.001 },
      section: { hits: 0.075, falseAlarms: 0.001 },
      sections: { hits: 0.085, falseAlarms: 0.001 },
      saying: { hits: 0.3, falseAlarms: 0.0405 },
      'when-and-where': { hits: 0.243, falseAlarms: 0.0268 },
    },
    demo: {
      'title-label': { hits: 0.134, falseAlarms: 0.001 },
      'title-word': { hits: 0.051, falseAlarms: 0.001 },
      'calls-itself': { hits: 0.199, falseAlarms: 0.0077 },
      'opening-name': { hits: 0.141, falseAlarms: 0.003 },
      saying: { hits: 0.288, falseAlarms: 0.0036 },
    },
    'public-pricing': {
      'title-label': { hits: 0.134, falseAlarms: 0.001 },
      'title-word': { hits: 0.051, falseAlarms: 0.001 },
      'opening-name': { hits: 0.141, falseAlarms: 0.001 },
      saying: { hits: 0.288, falseAlarms: 0.0074 },
    },
    'ambassador-program': {
      'title-word': { hits: 0.051, falseAlarms: 0.001 },
      'opening-name': { hits: 0.141, falseAlarms: 0.001 },
    },
    'social-proof': {
      'title-word': { hits: 0.051, falseAlarms: 0.0011 },
      'calls-itself': { hits: 0.199, falseAlarms: 0.0011 },
      'opening-name': { hits: 0.141, falseAlarms: 0.0022 },
    },
    whitepaper: {
      'title-opening': { hits: 0.089, falseAlarms: 0.0034 },
      'calls-itself': { hits: 0.199, falseAlarms: 0.0056 },
      section: { hits: 0.086, falseAlarms: 0.0016 },
      saying: { hits: 0.288, falseAlarms: 0.0043 },
    },
    ebook: {
      'calls-itself': { hits: 0.199, falseAlarms: 0.0013 },
      'opening-name': { hits: 0.141, falseAlarms: 0.001 },
      saying: { hits: 0.288, falseAlarms: 0.0088 },
    },
    'enhanced-access': {
      'calls-itself': { hits: 0.199, falseAlarms: 0.0016 },
    },
  },
};
