import { fold } from '../../text/fold';
import { declaredStageType } from '../declared-stage-types';
import { MAX_TERM_KEY_LENGTH } from '../term-key';
import { successorsOf, type Successors } from './successors';
import {
  COLLECTIONS,
  type AnyTerm,
  type Collection,
  type TaxonomyDocument,
} from './taxonomy-document';

/** Something that makes a taxonomy unusable. */
interface TaxonomyProblem {
  /** Where: `['intents', '3', 'stage']`. */
  path: string[];
  message: string;
}

/** Longest key of a touchpoint type, in characters: what the touchpoints table has room for. */
const MAX_TYPE_KEY_LENGTH = 64;
const DECLARED = declaredStageType('');

type Say = (message: string, ...path: string[]) => TaxonomyProblem;

const sayer =
  (collection: Collection, place: number): Say =>
  (message, ...path) => ({ path: [collection, String(place), ...path], message });

function keyProblems(collection: Collection, terms: AnyTerm[]): TaxonomyProblem[] {
  const places = new Map<string, number>();
  const longest = collection === 'touchpointTypes' ? MAX_TYPE_KEY_LENGTH : MAX_TERM_KEY_LENGTH;
  return terms.flatMap(({ key, label }, place) => {
    const say = sayer(collection, place);
    // Some databases treat `Über` and `uber` as equal.
    const folded = fold(key).trim();
    const twin = places.get(folded);
    places.set(folded, twin ?? place);
    if (folded === '') return [say('needs a key, or a label to make one of', 'key')];
    return [
      ...(twin === undefined
        ? []
        : [say(`the key "${key}" is used twice: at ${collection}.${twin}, too`, 'key')]),
      ...(key.length > longest ? [say(`the key is longer than ${longest} characters`, 'key')] : []),
      ...(collection === 'touchpointTypes' && key.startsWith(DECLARED)
        ? [say(`keys that start with ${DECLARED} belong to the stages`, 'key')]
        : []),
      ...(label.trim() === '' ? [say('must not be empty', 'label')] : []),
    ];
  });
}

function replacementProblem(term: AnyTerm, terms: AnyTerm[], say: Say): TaxonomyProblem[] {
  const { key, retired, replacedBy } = term;
  if (replacedBy === null) return [];
  const wrong = (message: string) => [say(message, 'replacedBy')];
  if (!retired) return wrong('only a retired term is replaced by another one');
  const seen = [key];
  for (let next: string | null = replacedBy; next !== null;) {
    const successor = terms.find((other) => other.key === next);
    if (successor === undefined) return wrong(`there is no "${next}" in this list`);
    if (seen.includes(next)) return wrong(`goes in a circle: ${[...seen, next].join(' → ')}`);
    seen.push(next);
    next = successor.retired ? successor.replacedBy : null;
  }
  return [];
}

const replacementProblems = (collection: Collection, terms: AnyTerm[]): TaxonomyProblem[] =>
  terms.flatMap((term, place) => replacementProblem(term, terms, sayer(collection, place)));

function referenceProblem(
  known: ReadonlyMap<string, string | null>,
  key: string,
  say: (message: string) => TaxonomyProblem,
): TaxonomyProblem[] {
  const successor = known.get(key);
  if (successor === undefined) return [say(key === '' ? 'is missing' : `there is no "${key}"`)];
  if (successor !== null) return [];
  return [say(`"${key}" is retired and nothing replaces it: name another one`)];
}

/** References of offered terms; those of retired ones do not matter. */
function referenceProblems(
  { intents, formats, touchpointTypes }: TaxonomyDocument,
  { stages, intents: knownIntents, formats: knownFormats }: Successors,
): TaxonomyProblem[] {
  return [
    ...intents.flatMap(({ stage, retired }, place) =>
      retired
        ? []
        : referenceProblem(stages, stage, (message) => sayer('intents', place)(message, 'stage')),
    ),
    ...formats.flatMap((format, place) =>
      format.retired
        ? []
        : format.stages.flatMap((stage, at) =>
            referenceProblem(stages, stage, (message) =>
              sayer('formats', place)(message, 'stages', String(at)),
            ),
          ),
    ),
    ...touchpointTypes.flatMap((type, place) =>
      type.retired
        ? []
        : (
            [
              ['stage', stages],
              ['intent', knownIntents],
              ['loyalIntent', knownIntents],
            ] as const
          ).flatMap(([property, known]) => {
            const key = type[property];
            const say = (message: string) => sayer('touchpointTypes', place)(message, property);
            return key === null ? [] : referenceProblem(known, key, say);
          }),
    ),
    ...touchpointTypes.flatMap(({ retired, seenIn }, place) =>
      seenIn.flatMap((format, at) =>
        // A format that is retired is seen in no longer.
        retired || knownFormats.has(format)
          ? []
          : [sayer('touchpointTypes', place)(`there is no "${format}"`, 'seenIn', String(at))],
      ),
    ),
  ];
}

/** All problems of a taxonomy; empty when it can be used. */
export function findProblems(document: TaxonomyDocument): TaxonomyProblem[] {
  const problems = COLLECTIONS.flatMap((collection) => [
    ...keyProblems(collection, document[collection]),
    ...replacementProblems(collection, document[collection]),
  ]);
  const hasStage = document.stages.some(({ retired }) => !retired);
  return [
    ...problems,
    ...(hasStage ? [] : [{ path: ['stages'], message: 'a taxonomy needs a stage' }]),
    ...referenceProblems(document, successorsOf(document)),
  ];
}
