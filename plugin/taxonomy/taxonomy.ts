/** The four ways in which content is tagged. */
export const FACETS = ['stage', 'intent', 'format', 'topic'] as const;
export type Facet = (typeof FACETS)[number];

/** Names of colours in the design system's palette: each is readable in both of its themes. */
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
  /** What content of this stage is for, in one clause. */
  goal: string;
  /** What to watch out for there, in a sentence or two. */
  advice?: string;
  /** Position in the cycle, from 0; the last stage feeds the first. */
  order: number;
  /** Channels by which content usually reaches people in this stage, in lower case; absent: none is usual. */
  channels?: string[];
}

export interface Intent extends Term {
  /** Key of the home stage. */
  stage: string;
}

export interface Format extends Term {
  /** Keys of the stages that this format serves. */
  stages: string[];
  /** Whether an entry of this format is worth recommending again to whoever consumed it. */
  repeatable: boolean;
}

export type Topic = Term;

export interface TouchpointType extends Term {
  /** Key of the stage that this touchpoint speaks for, or null when only the content tells. */
  stage: string | null;
  /** Key of the intent that it speaks for, or null. */
  intent: string | null;
  /**
   * How strongly it speaks for its stage, above 0: the likelihood ratio between that stage and any other.
   * 1 says nothing; 3 is a hint; 20 all but settles it. Below 1 it speaks against its stage, its intent and the
   * content that it names.
   */
  strength: number;
  /** Whether the content that it names counts as consumed. */
  consumes: boolean;
  /**
   * Whether it makes the contact a customer. The more of them, the more a customer's intent moves from the `intent` of
   * what they do to its `loyalIntent`.
   */
  purchase: boolean;
  /** The intent that it speaks for when it comes of a customer who has bought many times; null: the same. */
  loyalIntent: string | null;
  /**
   * What it says of the channel that it came through. `answered`: the contact acted, by themselves. `shown`: something
   * reached them there. `refused`: they want nothing more through it. Absent: nothing.
   */
  response?: 'answered' | 'shown' | 'refused';
  /** Points of value that a customer has received when it happens, from 0; absent: 0. 1 is a small success. */
  delivers?: number;
  /** Whether something is wrong then, so that nobody should be asked a favour; absent: no. */
  trouble?: boolean;
}

/** Something that a customer who was served well may be asked for. */
export interface Moment {
  key: string;
  label: string;
  /** Key of the stage in which it may be asked. */
  stage: string;
  /** Points of value that must have been delivered first, above 0. */
  value: number;
  /** Keys of the touchpoint types by which a contact does what is asked. */
  fulfilledBy: string[];
}

/** A term that is not offered any more, though tags may still name it. */
export interface RetiredTerm extends Pick<Term, 'key' | 'label' | 'labels'> {
  facet: Facet;
  /** Key of the term that stands for it now, or null. */
  replacedBy: string | null;
}

/** A touchpoint type that was retired. What histories hold of it goes on meaning this. */
export interface FormerType extends TouchpointType {
  /** Key of the type that stands for it now: it may still be sent. Null: it may not. */
  replacedBy: string | null;
}

/** Every term that a site uses. Only the default taxonomy may name terms in code. */
export interface Taxonomy {
  stages: Stage[];
  intents: Intent[];
  formats: Format[];
  topics: Topic[];
  touchpointTypes: TouchpointType[];
  /** From the smallest favour to the largest; absent: nothing is ever asked. */
  moments?: Moment[];
  retired?: RetiredTerm[];
  formerTypes?: FormerType[];
}

/** The tags of one document: keys of terms, each list without repeats. */
export interface Tags {
  stages: string[];
  intents: string[];
  format: string | null;
  topics: string[];
}

export const NO_TAGS: Readonly<Tags> = { stages: [], intents: [], format: null, topics: [] };
