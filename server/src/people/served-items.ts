import type { ServedItem } from '../../../plugin/contracts/contacts';
import type { Database } from '../strapi';
import { readServedNames, type Named } from './served-names';

/** Under which rules have numbers of their own, beside content. */
const RULE = 'plugin::lifecycle-map.rule';
const BASE = 36;

const ruleOf = (id: string): Named => ({ contentType: RULE, documentId: id, locale: null });

/** Experiments have numbers of their own, too. */
export const EXPERIMENT = 'plugin::lifecycle-map.experiment';

const experimentOf = (id: string): Named => ({
  contentType: EXPERIMENT,
  documentId: id,
  locale: null,
});

/** A number as lists store it. */
export const packNumber = (number: number): string => number.toString(BASE);

/** The experiment of a list as it is stored. */
export const packExperiment = (
  id: string | null,
  numberOf: (named: Named) => number,
): string | null => (id === null ? null : packNumber(numberOf(experimentOf(id))));

/** All that a list names. */
export const namedIn = (items: ServedItem[], experiment: string | null): Named[] => [
  ...items.flatMap((item) => [item, ...(item.rules ?? []).map(ruleOf)]),
  ...(experiment === null ? [] : [experimentOf(experiment)]),
];

/** A list as it is stored: `1a.f,1b` is an entry with one rule, and one without. Numbers are in base 36. */
export const packItems = (items: ServedItem[], numberOf: (named: Named) => number): string =>
  items
    .map((item) => [item, ...(item.rules ?? []).map(ruleOf)])
    .map((named) => named.map((one) => packNumber(numberOf(one))).join('.'))
    .join(',');

/** Whether some entry of a stored list has rules, as SQL finds it in lists of this version and of those before. */
export const WITH_RULES = ['%.%', '%"rules":%'] as const;

/** Versions before stored lists as JSON. */
const isJson = (stored: string): boolean => stored.startsWith('[');

const numbersIn = (stored: string): number[][] =>
  stored === ''
    ? []
    : stored
        .split(',')
        .map((entry) => entry.split('.').map((number) => Number.parseInt(number, BASE)));

const itemOf = ([entry, ...rules]: Named[]): ServedItem[] =>
  entry === undefined
    ? []
    : [
        {
          ...entry,
          ...(rules.length > 0 ? { rules: rules.map(({ documentId }) => documentId) } : {}),
        },
      ];

/** The entries of stored lists, in the order of the lists. */
export async function readServedItems(db: Database, stored: string[]): Promise<ServedItem[][]> {
  const packed = stored.filter((list) => !isJson(list));
  const names = await readServedNames(db, packed.flatMap(numbersIn).flat());
  const named = (numbers: number[]): Named[] => numbers.flatMap((one) => names.get(one) ?? []);
  return stored.map((list) =>
    isJson(list)
      ? (JSON.parse(list) as ServedItem[])
      : numbersIn(list).flatMap((numbers) => itemOf(named(numbers))),
  );
}
