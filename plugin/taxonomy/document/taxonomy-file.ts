import { termKey } from '../term-key';
import { blankTerm } from './blank-terms';
import { defaultDocument } from './default-document';
import {
  findTerm,
  mapCollections,
  type AnyTerm,
  type Collection,
  type FormatTerm,
  type IntentTerm,
  type StageTerm,
  type TaxonomyDocument,
  type TopicTerm,
  type TypeTerm,
} from './taxonomy-document';

/** A term of a file goes by its key or its label; what it leaves out is as the default term says, or nothing. */
type Written<Known extends AnyTerm> = Partial<Known>;

/**
 * A taxonomy as a file. The lists that it has are made what it says: a known term that such a list leaves out is
 * retired. Lists that it leaves out stay as they are.
 */
export interface TaxonomyFile {
  stages?: Written<StageTerm>[];
  intents?: Written<IntentTerm>[];
  formats?: Written<FormatTerm>[];
  topics?: Written<TopicTerm>[];
  touchpointTypes?: Written<TypeTerm>[];
}

/** The key that a label makes: touchpoint types have theirs written with `_`. `''` when there is no label either. */
export function keyFor(collection: Collection, label: string): string {
  const key = termKey(label);
  if (key === '') return label.trim();
  return collection === 'touchpointTypes' ? key.replaceAll('-', '_') : key;
}

function completed(collection: Collection, written: Written<AnyTerm>): AnyTerm {
  const key = written.key ?? keyFor(collection, written.label ?? '');
  const known = findTerm(defaultDocument, collection, key);
  const base = known ?? blankTerm(collection, key, written.label ?? key);
  return { ...base, ...written, key };
}

/** @returns the taxonomy that a file makes of the present one. It may be wrong: see `findProblems`. */
export function applyFile(file: TaxonomyFile, present: TaxonomyDocument): TaxonomyDocument {
  return mapCollections((collection) => {
    const written: Written<AnyTerm>[] | undefined = file[collection];
    if (written === undefined) return present[collection];
    const terms = written.map((term) => completed(collection, term));
    const keys = new Set(terms.map(({ key }) => key));
    const known: AnyTerm[] = present[collection];
    const missing = known.filter(({ key }) => !keys.has(key));
    return [...terms, ...missing.map((term) => ({ ...term, retired: true }))];
  });
}
