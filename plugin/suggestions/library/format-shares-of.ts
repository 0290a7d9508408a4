import type { FormatEvidence } from '../knowledge/format-evidence';
import type { FormatShares } from '../knowledge/format-shares';

/** What is known of an entry's format: its tag (`NO_FORMAT`: none of the taxonomy's), or what speaks for each. */
export interface KnownFormat {
  tagged: string | null;
  evidence: FormatEvidence;
}

/** Entries that the share before it is worth. */
const PRIOR_ENTRIES = 3;
/** What an entry without a tag is worth, next to one with. */
const UNTAGGED = 0.3;
const ROUNDS = 8;
/** More entries than these are sampled: what most of them are shows in some. */
const SAMPLE = 400;

/** Bayes: the share of each format, once the evidence is in. */
export function posterior(shares: FormatShares, evidence: FormatEvidence): Map<string, number> {
  let highest = 0;
  for (const weight of evidence.values()) highest = Math.max(highest, weight);
  let total = 0;
  const found = new Map<string, number>();
  for (const [format, share] of shares) {
    const odds = share * Math.exp((evidence.get(format) ?? 0) - highest);
    found.set(format, odds);
    total += odds;
  }
  for (const [format, odds] of found) found.set(format, odds / total);
  return found;
}

/**
 * The share of each format among entries that belong together, by expectation maximization (Saerens, Latinne & Decaestecker,
 * 2002): what most of them seem to be, each is likelier to be. Entries that nothing speaks of say nothing.
 * @param before what is known without them
 * @param most what all entries without a tag are worth together, at most: their errors are alike
 */
export function formatSharesOf(
  entries: KnownFormat[],
  before: FormatShares,
  most: number,
): FormatShares {
  const untagged = entries.filter((one) => one.tagged === null && one.evidence.size > 0);
  const telling = untagged.filter((_, at) => at % Math.ceil(untagged.length / SAMPLE) === 0);
  const worth = Math.min(UNTAGGED, most / Math.max(1, telling.length));
  const tags = new Map<string, number>();
  for (const { tagged } of entries) {
    if (tagged !== null) tags.set(tagged, (tags.get(tagged) ?? 0) + 1);
  }
  const tagged = entries.filter((one) => one.tagged !== null).length;
  const total = PRIOR_ENTRIES + tagged + worth * telling.length;
  let shares = before;
  for (let round = 0; round < ROUNDS; round += 1) {
    const seeming = new Map<string, number>();
    for (const { evidence } of telling) {
      for (const [format, share] of posterior(shares, evidence)) {
        seeming.set(format, (seeming.get(format) ?? 0) + share);
      }
    }
    shares = new Map(
      Array.from(before, ([format, share]) => [
        format,
        (share * PRIOR_ENTRIES + (tags.get(format) ?? 0) + worth * (seeming.get(format) ?? 0)) /
          total,
      ]),
    );
  }
  return shares;
}
