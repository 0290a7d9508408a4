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

/** A term in a file is named by key or label; missing properties are the default term's. */
type Written<Known extends AnyTerm> = Partial<Known>;

/**
 * A taxonomy as a file. Lists in it replace the site's: known terms that such a list leaves out are retired. Other
 * lists stay as they are.
 */
export interface TaxonomyFile {
  stages?: Written<StageTerm>[];
  intents?: Written<IntentTerm>[];
  formats?: Written<FormatTerm>[];
  topics?: Written<TopicTerm>[];
  touchpointTypes?: Written<TypeTerm>[];
}

/** The key for a label; `_` is the separator in touchpoint types. `''` without a label. */
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

/** @returns the taxonomy with the file applied. It may have problems: see `findProblems`. */
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
