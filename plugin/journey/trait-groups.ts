import type { TraitValue, Traits } from './traits';

/** Contacts kept of each group: the latest. More of them would say the same. */
const KEPT = 500;
/** Groups kept: a trait that differs from contact to contact makes none that anybody shares. */
const MOST_GROUPS = 20_000;

const nameOf = (key: string, value: TraitValue): string => JSON.stringify([key, value]);

/** Who has which trait in common, so that what such people turned to can be told. */
export class TraitGroups {
  private readonly groups = new Map<string, Set<number>>();

  /** The latest come last. */
  add(contact: number, key: string, value: TraitValue): void {
    const name = nameOf(key, value);
    const group = this.groups.get(name) ?? new Set();
    if (!this.groups.has(name) && this.groups.size >= MOST_GROUPS) return;
    this.groups.set(name, group);
    group.delete(contact);
    group.add(contact);
    if (group.size <= KEPT) return;
    const [oldest = contact] = group;
    group.delete(oldest);
  }

  /** For each trait, the other contacts who have it. */
  like(traits: Traits, self: number | null): number[][] {
    return Object.entries(traits).map(([key, value]) =>
      [...(this.groups.get(nameOf(key, value)) ?? [])].filter((contact) => contact !== self),
    );
  }
}
