import { contentKey, type ContentReference } from '../../../plugin/contracts/content-reference';
import type { ExperimentMeta } from '../../../plugin/contracts/experiments';
import { rank } from '../../../plugin/ranking/rank';
import type { RankedItem } from '../../../plugin/ranking/ranked-item';
import type { EntriesService, EntryQueries } from '../library';
import { timeSlices } from '../scheduling';
import type { Listed } from './describe';
import type { Prepared, RecommendationRequest } from './request';

/** How often a list is ranked, each time without the entries that could not be read. */
const ATTEMPTS = 3;
/** Other requests wait no longer for many lists. */
const SLICE_MS = 10;

/** A request with what its list is ranked by. */
export interface Listing {
  asked: RecommendationRequest;
  input: Prepared;
  /** Null for a contact who is in none. */
  experiment: ExperimentMeta | null;
}

interface Place {
  ranked: RankedItem;
  address: ContentReference;
}

/** A list on its way. */
interface Draft {
  asked: RecommendationRequest;
  input: Prepared;
  excluded: Set<number>;
  places: Place[];
  listed: Listed[];
}

function placesOf({ asked, input: { view, request, state }, excluded }: Draft): Place[] {
  if (asked.ranking === 'none') return [];
  return rank({ ...request, excluded }, state, view).map((ranked) => ({
    ranked,
    address: view.catalogue.addressOf(ranked.item),
  }));
}

const addressesOf = (drafts: Draft[]): ContentReference[] => {
  const addresses = drafts.flatMap(({ places }) => places.map(({ address }) => address));
  return [...new Map(addresses.map((address) => [contentKey(address), address])).values()];
};

/**
 * The best entries of each list. In place of one that is gone, or that the caller may not read, the next one moves up.
 * All requests are of one caller and for the same locale.
 */
export async function listPresent(
  entries: Pick<EntriesService, 'read'>,
  listings: Listing[],
  queries: EntryQueries,
): Promise<Listed[][]> {
  const [first] = listings;
  if (first === undefined) return [];
  const { locale, gate } = first.asked;
  const drafts = listings.map(({ asked, input }): Draft => {
    return { asked, input, excluded: new Set(input.request.excluded), places: [], listed: [] };
  });
  const slices = timeSlices(SLICE_MS);
  let incomplete = drafts;
  for (let attempt = 0; attempt < ATTEMPTS && incomplete.length > 0; attempt += 1) {
    for (const draft of incomplete) {
      if (slices.isOver()) await slices.next();
      draft.places = placesOf(draft);
    }
    const found = await entries.read(addressesOf(incomplete), locale, queries, gate);
    for (const draft of incomplete) {
      draft.listed = [];
      for (const { ranked, address } of draft.places) {
        const entry = found.get(contentKey(address));
        if (entry) draft.listed.push({ ranked, entry });
        else draft.excluded.add(ranked.item);
      }
    }
    incomplete = incomplete.filter(({ listed, places }) => listed.length < places.length);
  }
  await fallBack(entries, drafts, queries);
  return drafts.map(({ listed }) => listed);
}

/** The entries that a placement falls back to, in its order, as far as they are published and of an asked type. */
function fallbackOf({ asked, input: { view } }: Draft): Place[] {
  // The part of an experiment that sees nothing sees no fallback either.
  if (asked.ranking === 'none') return [];
  const found = asked.fallback.flatMap((documentId) =>
    asked.types.map(({ uid }) => view.catalogue.find(uid, documentId)),
  );
  return found
    .filter((item) => item !== null)
    .filter((item) => view.catalogue.entry(item, asked.locale) !== null)
    .slice(0, asked.limit)
    .map((item) => ({
      ranked: { item, score: 0, reasons: [] },
      address: view.catalogue.addressOf(item),
    }));
}

/** Puts what a placement falls back to into the lists that are empty. */
async function fallBack(
  entries: Pick<EntriesService, 'read'>,
  drafts: Draft[],
  queries: EntryQueries,
): Promise<void> {
  const empty = drafts.filter(({ listed }) => listed.length === 0);
  for (const draft of empty) draft.places = fallbackOf(draft);
  const [first] = empty;
  const addresses = addressesOf(empty);
  if (first === undefined || addresses.length === 0) return;
  const found = await entries.read(addresses, first.asked.locale, queries, first.asked.gate);
  for (const draft of empty) {
    draft.listed = draft.places.flatMap(({ ranked, address }) => {
      const entry = found.get(contentKey(address));
      return entry ? [{ ranked, entry }] : [];
    });
  }
}
