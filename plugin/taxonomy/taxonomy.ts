/** The four ways in which content is tagged. */
export const FACETS = ['stage', 'intent', 'format', 'topic'] as const;
export type Facet = (typeof FACETS)[number];

/** Colours of the design system's palette that are readable in light and dark themes. */
export const TERM_COLOURS = [
  'primary',
  'secondary',
  'success',
  'warning',
  'danger',
  'alternative',
  'neutral',
] as const;
export type TermColour = (typeof TERM_COLOURS)[number];

/** What every term has. */
export interface Term {
  /** Stable, unique among terms of its kind: `slugify` of the first label. */
  key: string;
  label: string;
  /** The label in other languages, by code of a language (`fr`) or locale (`fr-CA`). */
  labels?: Record<string, string>;
  colour?: TermColour;
}

export interface Stage extends Term {
  /** The purpose of content for this stage, in one clause. */
  goal: string;
  /** What to watch out for, in a sentence or two. */
  advice?: string;
  /** Position in the cycle, from 0; the last stage feeds the first. */
  order: number;
  /** Usual channels of this stage, in lower case; absent: none. */
  channels?: string[];
}

export interface Intent extends Term {
  /** Key of the home stage. */
  stage: string;
}

export interface Format extends Term {
  /** Keys of the stages that this format serves. */
  stages: string[];
  /** Whether an entry may be recommended again to contacts who have consumed it. */
  repeatable: boolean;
  /** Whether it asks for a commitment (a demo, a consultation, a price): a hard sell. Absent: no. */
  asks?: boolean;
}

export type Topic = Term;

export interface TouchpointType extends Term {
  /** Key of the stage that it is evidence for, or null if only the content tells. */
  stage: string | null;
  /** Key of the intent that it is evidence for, or null. */
  intent: string | null;
  /**
   * Likelihood ratio between its stage and any other, above 0: 1 says nothing, 3 is a hint, 20 is nearly certain. Below
   * 1 it is evidence against its stage, its intent and the content that it names.
   */
  strength: number;
  /** Whether it consumes the content that it names. */
  consumes: boolean;
  /**
   * Whether it makes the contact a customer. With each one, a customer's intent moves from `intent` to `loyalIntent`.
   */
  purchase: boolean;
  /** The intent of a customer with many purchases; null: the same. */
  loyalIntent: string | null;
  /**
   * The contact's response through its channel. `answered`: the contact acted. `shown`: something reached them.
   * `refused`: they want no more. Absent: none.
   */
  response?: 'answered' | 'shown' | 'refused';
  /** Points of value that it delivers to a customer; absent: 0. 1 is a small success. */
  delivers?: number;
  /** Whether it is a problem, after which no favour should be asked; absent: no. */
  trouble?: boolean;
  /** Whether it begins an entry, which is unfinished until a type that `completes` follows; absent: no. */
  starts?: boolean;
  /** Whether it finishes an entry, and for a customer what they were to get started with; absent: no. */
  completes?: boolean;
  /** Keys of formats: consuming an entry of one of them counts as this type; absent: none. */
  seenIn?: string[];
  /** Whether it carries a favour that was asked for (`properties.ask`): shown, or answered; absent: no. */
  ask?: 'shown' | 'answered';
}

/** A favour that a satisfied customer may be asked for. */
export interface Moment {
  key: string;
  label: string;
  /** Key of the stage in which it may be asked. */
  stage: string;
  /** Points of value that must be delivered first, above 0. */
  value: number;
  /** Keys of the touchpoint types that do the favour. */
  fulfilledBy: string[];
}

/** A term that is no longer offered; tags may still name it. */
export interface RetiredTerm extends Pick<Term, 'key' | 'label' | 'labels'> {
  facet: Facet;
  /** Key of its replacement, or null. */
  replacedBy: string | null;
}

/** A retired touchpoint type. It keeps its meaning in histories. */
export interface FormerType extends TouchpointType {
  /** Key of its replacement: it may still be sent. Null: it may not. */
  replacedBy: string | null;
}

/** All terms of a site. Only the default taxonomy may name terms in code. */
export interface Taxonomy {
  stages: Stage[];
  intents: Intent[];
  formats: Format[];
  topics: Topic[];
  touchpointTypes: TouchpointType[];
  /** From the smallest favour to the largest; absent: none. */
  moments?: Moment[];
  retired?: RetiredTerm[];
  formerTypes?: FormerType[];
  /** Days after their first purchase for which a customer is new, unless they complete something before; absent: 60. */
  onboardingDays?: number;
  /** On how many days of seven a contact may be sent something, by channel; absent: 3, unless they answer. */
  sendCaps?: Readonly<Record<string, number>>;
}

/** The tags of one document: keys of terms, each list without repeats. */
export interface Tags {
  stages: string[];
  intents: string[];
  format: string | null;
  topics: string[];
}

export const NO_TAGS: Readonly<Tags> = { stages: [], intents: [], format: null, topics: [] };
