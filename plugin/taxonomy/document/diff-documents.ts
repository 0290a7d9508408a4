import { propertiesOf } from './blank-terms';
import { isEqual } from './is-equal';
import {
  COLLECTIONS,
  findTerm,
  type AnyTerm,
  type Collection,
  type TaxonomyDocument,
} from './taxonomy-document';

/** A property before and after a change; undefined if it did not exist. */
interface PropertyChange {
  name: string;
  before: unknown;
  after: unknown;
}

/** A change of one term, or of the order of a list, whose `key` is then `''`. */
export interface TermChange {
  collection: Collection;
  key: string;
  label: string;
  kind: 'added' | 'changed' | 'retired' | 'restored' | 'removed' | 'reordered';
  properties: PropertyChange[];
}

const LIFE = ['retired', 'replacedBy'];

function kindOf(before: AnyTerm, after: AnyTerm): TermChange['kind'] {
  if (before.retired === after.retired) return 'changed';
  return after.retired ? 'retired' : 'restored';
}

function changed(collection: Collection, before: AnyTerm, after: AnyTerm): TermChange[] {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const properties = ['label', ...propertiesOf(collection)]
    .filter((name) => !isEqual(was.get(name), is.get(name)))
    .map((name) => ({ name, before: was.get(name), after: is.get(name) }));
  if (properties.length === 0) return [];
  const kind = kindOf(before, after);
  const shown =
    kind === 'changed' ? properties : properties.filter(({ name }) => name !== 'retired');
  return [{ collection, key: after.key, label: after.label, kind, properties: shown }];
}

const added = (collection: Collection, term: AnyTerm): TermChange => ({
  collection,
  key: term.key,
  label: term.label,
  kind: 'added',
  properties: Object.entries(term)
    .filter(([name]) => propertiesOf(collection).includes(name) && !LIFE.includes(name))
    .map(([name, after]) => ({ name, before: undefined, after })),
});

const removed = (collection: Collection, { key, label }: AnyTerm): TermChange => ({
  collection,
  key,
  label,
  kind: 'removed',
  properties: [],
});

function reordered(collection: Collection, before: AnyTerm[], after: AnyTerm[]): TermChange[] {
  const labelsOf = (terms: AnyTerm[], others: AnyTerm[]) =>
    terms
      .filter(({ key, retired }) => !retired && others.some((o) => o.key === key && !o.retired))
      .map(({ key }) => after.find((term) => term.key === key)?.label ?? key);
  const [was, is] = [labelsOf(before, after), labelsOf(after, before)];
  if (isEqual(was, is)) return [];
  const properties = [{ name: 'order', before: was, after: is }];
  return [{ collection, key: '', label: '', kind: 'reordered', properties }];
}

/** The changes from one taxonomy to another. */
export const diffDocuments = (before: TaxonomyDocument, after: TaxonomyDocument): TermChange[] =>
  COLLECTIONS.flatMap((collection) => {
    const terms: AnyTerm[] = after[collection];
    const known: AnyTerm[] = before[collection];
    return [
      ...terms.flatMap((term) => {
        const was = findTerm(before, collection, term.key);
        return was ? changed(collection, was, term) : [added(collection, term)];
      }),
      ...known
        .filter(({ key }) => !findTerm(after, collection, key))
        .map((term) => removed(collection, term)),
      ...reordered(collection, before[collection], terms),
    ];
  });
