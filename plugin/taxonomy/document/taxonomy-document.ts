import type { Facet, Format, Intent, Stage, TermColour, Topic, TouchpointType } from '../taxonomy';

/** What a site settles for a term of any kind. */
interface TermSettings {
  /** The label in other languages, by code of a language (`fr`) or locale (`fr-CA`). */
  labels: Record<string, string>;
  colour: TermColour | null;
  /** Not offered any more. Tags that name it stay readable. */
  retired: boolean;
  /** Of a retired term: key of the term that stands for it now, or null. */
  replacedBy: string | null;
}

type Base = 'labels' | 'colour';

export type StageTerm = Omit<Stage, Base | 'order' | 'channels'> &
  TermSettings & { channels: string[] };
export type IntentTerm = Omit<Intent, Base> & TermSettings;
export type FormatTerm = Omit<Format, Base> & TermSettings;
export type TopicTerm = Omit<Topic, Base> & TermSettings;
export type TypeTerm = Omit<TouchpointType, Base | 'response' | 'delivers' | 'trouble'> &
  TermSettings & {
    response: NonNullable<TouchpointType['response']> | null;
    delivers: number;
    trouble: boolean;
  };

/**
 * A taxonomy as its settings show it and as a file holds it: every term in full, retired ones too, each list in the
 * order in which it is offered. The touchpoint types by which a stage is declared follow from the stages and are left out.
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

/** What terms of any kind have in common. */
export type AnyTerm = TaxonomyDocument[Collection][number];

/** The facet that a collection's terms tag content in; touchpoint types tag none. */
export const FACET_OF: Record<Collection, Facet | null> = {
  stages: 'stage',
  intents: 'intent',
  formats: 'format',
  topics: 'topic',
  touchpointTypes: null,
};

/** A taxonomy, each of its lists replaced. */
export const mapCollections = (change: (collection: Collection) => AnyTerm[]): TaxonomyDocument =>
  // A list comes from the collection of that name.
  Object.fromEntries(
    COLLECTIONS.map((collection) => [collection, change(collection)]),
  ) as unknown as TaxonomyDocument;

export const findTerm = (
  document: TaxonomyDocument,
  collection: Collection,
  key: string,
): AnyTerm | undefined => document[collection].find((term) => term.key === key);
