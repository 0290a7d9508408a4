import type { TraitValue, Traits } from './traits';

/** Contacts kept of each group: the latest. More of them would say the same. */
const KEPT = 500;
/** Groups kept: a trait that differs from contact to contact makes none that anybody shares. */
const MOST_GROUPS = 20_000;

const nameOf = (key: string, value: TraitValue): string => JSON.stringify([key, value]);

/** Who has which trait in common, so that what such people turned to can be told. */
export class TraitGroups {
  private readonly groups = new Map<string, Set<number>>();
  /** The group that each contact is in, by contact and trait. */
  private readonly places = new Map<string, string>();

  /**
   * The latest come last. A contact has one value of a trait, so they leave the group of the one before.
   * @param value null where they have it no more
   */
  put(contact: number, key: string, value: TraitValue | null): void {
    const place = `${contact}/${key}`;
    this.leave(contact, place);
    if (value === null) return;
    const name = nameOf(key, value);
    const group = this.groups.get(name) ?? new Set();
    if (!this.groups.has(name) && this.groups.size >= MOST_GROUPS) return;
    this.groups.set(name, group);
    group.add(contact);
    this.places.set(place, name);
    if (group.size <= KEPT) return;
    const [oldest = contact] = group;
    this.leave(oldest, `${oldest}/${key}`);
  }

  /** For each trait, the other contacts who have it. */
  like(traits: Traits, self: number | null): number[][] {
    return Object.entries(traits).map(([key, value]) =>
      [...(this.groups.get(nameOf(key, value)) ?? [])].filter((contact) => contact !== self),
    );
  }

  private leave(contact: number, place: string): void {
    const name = this.places.get(place);
    if (name === undefined) return;
    this.places.delete(place);
    const group = this.groups.get(name);
    group?.delete(contact);
    if (group?.size === 0) this.groups.delete(name);
  }
}
