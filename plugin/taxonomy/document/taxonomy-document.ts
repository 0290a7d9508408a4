import type { Facet, Format, Intent, Stage, TermColour, Topic, TouchpointType } from '../taxonomy';

/** Settings of a term of any collection. */
interface TermSettings {
  /** The label in other languages, by code of a language (`fr`) or locale (`fr-CA`). */
  labels: Record<string, string>;
  colour: TermColour | null;
  /** No longer offered. Tags that name it stay readable. */
  retired: boolean;
  /** Key of the term that replaces a retired one, or null. */
  replacedBy: string | null;
}

type Base = 'labels' | 'colour';

export type StageTerm = Omit<Stage, Base | 'order' | 'channels'> &
  TermSettings & { channels: string[] };
export type IntentTerm = Omit<Intent, Base> & TermSettings;
export type FormatTerm = Omit<Format, Base | 'asks'> & TermSettings & { asks: boolean };
export type TopicTerm = Omit<Topic, Base> & TermSettings;
type OptionalMeaning =
  'response' | 'delivers' | 'trouble' | 'starts' | 'completes' | 'seenIn' | 'ask';
export type TypeTerm = Omit<TouchpointType, Base | OptionalMeaning> &
  TermSettings & {
    response: NonNullable<TouchpointType['response']> | null;
    delivers: number;
    trouble: boolean;
    starts: boolean;
    completes: boolean;
    seenIn: string[];
    ask: NonNullable<TouchpointType['ask']> | null;
  };

/**
 * A taxonomy as in its settings and in files: all terms in full, retired ones too, in the order in which they are
 * offered. The touchpoint types that declare stages are derived from the stages and left out.
 */
export interface TaxonomyDocument {
  stages: StageTerm[];
  intents: IntentTerm[];
  formats: FormatTerm[];
  topics: TopicTerm[];
  touchpointTypes: TypeTerm[];
}

export const COLLECTIONS = ['stages', 'intents', 'formats', 'topics', 'touchpointTypes'] as const;
export type Collection = (typeof COLLECTIONS)[number];

export type AnyTerm = TaxonomyDocument[Collection][number];

/** The facet of a collection's terms; null for touchpoint types, which are not tags. */
export const FACET_OF: Record<Collection, Facet | null> = {
  stages: 'stage',
  intents: 'intent',
  formats: 'format',
  topics: 'topic',
  touchpointTypes: null,
};

/** A taxonomy with each list replaced. */
export const mapCollections = (change: (collection: Collection) => AnyTerm[]): TaxonomyDocument =>
  // Each list keeps its collection's type.
  Object.fromEntries(
    COLLECTIONS.map((collection) => [collection, change(collection)]),
  ) as unknown as TaxonomyDocument;

export const findTerm = (
  document: TaxonomyDocument,
  collection: Collection,
  key: string,
): AnyTerm | undefined => document[collection].find((term) => term.key === key);
