import type { ContactProfile } from './contact-profile';

/** Profiles in columns, which load several times faster than objects. */
export interface StoredProfiles {
  contacts: Float64Array;
  /** The values of all contacts, one contact after another. */
  stages: Float64Array;
  intents: Float64Array;
  /** NaN for null. */
  at: Float64Array;
  customerStage: Float64Array;
  latestItem: Float64Array;
  /** `isPastFirstStage`, under its stored name. */
  knowsUs: Uint8Array;
  purchases: Float64Array;
  /** NaN for null. */
  customerSince: Float64Array;
  orderedAt: Float64Array;
  onboarded: Float64Array;
  touchpoints: Float64Array;
  /** NaN for null. */
  minute: Float64Array;
  inMinute: Float64Array;
}

const orNaN = (value: number | null): number => value ?? Number.NaN;
const orNull = (value = Number.NaN): number | null => (Number.isNaN(value) ? null : value);

/** @param profiles all of the same taxonomy */
export function storeProfiles(profiles: ReadonlyMap<number, ContactProfile>): StoredProfiles {
  const all = [...profiles.values()];
  const column = (valueOf: (profile: ContactProfile) => number): Float64Array =>
    Float64Array.from(all, valueOf);
  const rows = (valuesOf: (profile: ContactProfile) => readonly number[]): Float64Array => {
    const width = all[0] === undefined ? 0 : valuesOf(all[0]).length;
    const values = new Float64Array(all.length * width);
    for (const [place, profile] of all.entries()) values.set(valuesOf(profile), place * width);
    return values;
  };
  return {
    contacts: Float64Array.from(profiles.keys()),
    stages: rows(({ stages }) => stages),
    intents: rows(({ intents }) => intents),
    at: column(({ at }) => orNaN(at)),
    customerStage: column(({ customerStage }) => orNaN(customerStage)),
    latestItem: column(({ latestItem }) => orNaN(latestItem)),
    knowsUs: Uint8Array.from(all, ({ isPastFirstStage }) => Number(isPastFirstStage)),
    purchases: column(({ purchases }) => purchases),
    customerSince: column(({ customerSince }) => orNaN(customerSince)),
    orderedAt: column(({ orderedAt }) => orNaN(orderedAt)),
    onboarded: column(({ onboarded }) => onboarded),
    touchpoints: column(({ touchpoints }) => touchpoints),
    minute: column(({ minute }) => orNaN(minute)),
    inMinute: column(({ inMinute }) => inMinute),
  };
}

export function restoreProfiles(stored: StoredProfiles): Map<number, ContactProfile> {
  const profiles = new Map<number, ContactProfile>();
  const rowOf = (values: Float64Array, place: number): number[] => {
    const width = values.length / stored.contacts.length;
    return Array.from(values.subarray(place * width, (place + 1) * width));
  };
  for (const [place, contact] of stored.contacts.entries()) {
    profiles.set(contact, {
      stages: rowOf(stored.stages, place),
      intents: rowOf(stored.intents, place),
      at: orNull(stored.at[place]),
      isPastFirstStage: stored.knowsUs[place] === 1,
      customerStage: orNull(stored.customerStage[place]),
      latestItem: orNull(stored.latestItem[place]),
      purchases: stored.purchases[place] ?? 0,
      customerSince: orNull(stored.customerSince[place]),
      orderedAt: orNull(stored.orderedAt[place]),
      onboarded: stored.onboarded[place] ?? 0,
      touchpoints: stored.touchpoints[place] ?? 0,
      minute: orNull(stored.minute[place]),
      inMinute: stored.inMinute[place] ?? 0,
    });
  }
  return profiles;
}
