import type { Catalogue } from '../catalogue/catalogue';
import type { Rule, RuleTarget } from './rule';

/** The published items that a rule matches, whatever their locale. */
interface RuleEntries {
  /** Positions in the catalogue, ascending. */
  items: Int32Array;
  /** By item: 1 for what is matched. Items added later are not in it. */
  mask: Uint8Array;
}

interface Known {
  catalogue: Catalogue;
  version: number;
  entries: RuleEntries;
}

const known = new WeakMap<Rule, Known>();

const hasOne = (asked: string[], terms: readonly string[]): boolean =>
  asked.length === 0 || terms.some((term) => asked.includes(term));

function matches(target: RuleTarget, catalogue: Catalogue, item: number): boolean {
  const { contentType } = catalogue.addressOf(item);
  if (!hasOne(target.contentTypes, [contentType])) return false;
  const { stages, intents, format, topics } = catalogue.tagsOf(item);
  return (
    hasOne(target.stages, stages) &&
    hasOne(target.intents, intents) &&
    hasOne(target.formats, format === null ? [] : [format]) &&
    hasOne(target.topics, topics)
  );
}

function* candidatesFor(target: RuleTarget, catalogue: Catalogue): Generator<number> {
  if (target.entries.length === 0) {
    yield* catalogue.items();
    return;
  }
  for (const { contentType, documentId } of target.entries) {
    const item = catalogue.find(contentType, documentId);
    if (item !== null && catalogue.entries(item).length > 0) yield item;
  }
}

function read(target: RuleTarget, catalogue: Catalogue): RuleEntries {
  const mask = new Uint8Array(catalogue.size);
  for (const item of candidatesFor(target, catalogue)) {
    if (matches(target, catalogue, item)) mask[item] = 1;
  }
  const items = Int32Array.from([...mask.keys()].filter((item) => mask[item] === 1));
  return { items, mask };
}

/** What a rule matches in the catalogue. Cached until the catalogue changes. */
export function ruleEntries(rule: Rule, catalogue: Catalogue): RuleEntries {
  const before = known.get(rule);
  if (before?.catalogue === catalogue && before.version === catalogue.version) {
    return before.entries;
  }
  const entries = read(rule.target, catalogue);
  known.set(rule, { catalogue, version: catalogue.version, entries });
  return entries;
}
