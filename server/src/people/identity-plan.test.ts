import { describe, expect, it } from 'vitest';

import { identitiesOf, identityKey, sha256, type Person } from './identity';
import { planIdentities, type ContactKinds, type IdentityRow } from './identity-plan';

/** The table of identities, as one transaction after another leaves it. */
class Identities {
  private rows: IdentityRow[] = [];

  /** Takes in one batch and returns the ids of the identities that its touchpoints are stored under. */
  take(batch: Person[]): number[] {
    const wanted = new Set(
      batch.flatMap((person) => [
        ...identitiesOf(person).map(({ kind, value }) => identityKey(kind, sha256(value))),
        identityKey('contact', sha256(person.previousContact ?? '')),
      ]),
    );
    const stored = this.rows.filter((row) => wanted.has(identityKey(row.kind, row.value_hash)));
    const plan = planIdentities(batch, stored, this.kinds());
    const epochs = new Map(plan.moved.map(({ row }) => [row.id, row.epoch]));
    this.rows = this.rows.map((row) => ({ ...row, epoch: epochs.get(row.id) ?? row.epoch }));
    this.rows.push(...plan.newIdentities);
    for (const { from, into } of plan.joins) {
      this.rows = this.rows.map((row) =>
        row.contact_id === from ? { ...row, contact_id: into } : row,
      );
    }
    return plan.rows.map(({ id }) => id);
  }

  contactOf(identityId: number): number {
    return this.rows.find(({ id }) => id === identityId)?.contact_id ?? Number.NaN;
  }

  get size(): number {
    return this.rows.length;
  }

  /** Whether each value has at most one row of an epoch, as the table's key has it. */
  get areDistinct(): boolean {
    const keys = this.rows.map(
      ({ kind, value_hash, epoch }) => `${identityKey(kind, value_hash)}/${epoch}`,
    );
    return new Set(keys).size === keys.length;
  }

  private kinds(): ContactKinds {
    const kinds: ContactKinds = new Map();
    for (const { contact_id, kind } of this.rows) {
      kinds.set(contact_id, (kinds.get(contact_id) ?? new Set()).add(kind));
    }
    return kinds;
  }
}

/** A small seeded generator (mulberry32): the same shuffles at each run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const shuffled = <Item>(items: Item[], random: () => number): Item[] =>
  items
    .map((item): [number, Item] => [random(), item])
    .sort(([left], [right]) => left - right)
    .map(([, item]) => item);

/** Which of the persons ended up as one contact: for each, the first of its contact. */
function groupsAfter(persons: Person[], order: number[], batchSize: number): number[] {
  const identities = new Identities();
  const identityOf = new Map<number, number>();
  for (let start = 0; start < order.length; start += batchSize) {
    const batch = order.slice(start, start + batchSize);
    const ids = identities.take(batch.map((position) => persons[position] ?? {}));
    batch.forEach((position, index) => identityOf.set(position, ids[index] ?? Number.NaN));
  }
  const contacts = persons.map((_, position) =>
    identities.contactOf(identityOf.get(position) ?? Number.NaN),
  );
  return contacts.map((contact) => contacts.indexOf(contact));
}

const together = (persons: Person[]): number[] =>
  groupsAfter(persons, [...persons.keys()], persons.length);

describe('who is who', () => {
  it('gives what a device, an address and a tool collected to the contact that they turn out to be', () => {
    expect(
      together([
        { anonymousId: 'd' },
        { emailHash: 'e' },
        { externalId: 'tool:1' },
        { emailHash: 'e', externalId: 'tool:1' },
        { contact: 'kim', emailHash: 'e' },
        { contact: 'kim', anonymousId: 'd' },
      ]),
    ).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('never merges two known contacts by what they share', () => {
    const before = { contact: 'kim', anonymousId: 'd', emailHash: 'e' };
    const after = { contact: 'lou', anonymousId: 'd', emailHash: 'e' };
    expect(
      together([before, after, { anonymousId: 'd' }, { emailHash: 'e' }, { contact: 'kim' }]),
    ).toEqual([0, 1, 1, 1, 0]);
  });

  it('never merges people of whom it knows the addresses by a device that they share', () => {
    const one = { emailHash: 'e1', anonymousId: 'd' };
    const other = { emailHash: 'e2', anonymousId: 'd' };
    expect(together([one, other, { emailHash: 'e1' }])).toEqual([0, 1, 0]);
  });

  it('stores a device once for each of the people who share it, however often it changes hands', () => {
    const identities = new Identities();
    const anonymousId = 'd';
    const [ofKim, ofLou] = [
      { contact: 'kim', anonymousId },
      { contact: 'lou', anonymousId },
    ];
    identities.take([ofKim, ofLou]);
    const before = identities.size;
    for (let turn = 0; turn < 5; turn += 1) {
      const [kim, device] = identities.take([ofKim, { anonymousId }]);
      expect(identities.contactOf(device ?? 0)).toBe(identities.contactOf(kim ?? 0));
      const [, lou, itsDevice] = identities.take([ofKim, ofLou, { anonymousId }]);
      expect(identities.contactOf(itsDevice ?? 0)).toBe(identities.contactOf(lou ?? 0));
      expect(identities.contactOf(device ?? 0)).toBe(identities.contactOf(kim ?? 0));
    }
    expect(identities.size).toBe(before);
    expect(identities.areDistinct).toBe(true);
  });

  it('merges two ids of the site where a server says that they are one person’s', () => {
    const alias = { contact: 'new', anonymousId: 'old', previousContact: 'old' };
    expect(together([{ contact: 'old' }, { contact: 'new' }, alias])).toEqual([0, 0, 0]);
    expect(together([alias, { contact: 'old' }, { anonymousId: 'old' }])).toEqual([0, 0, 0]);
  });

  it('takes merges that go round in a circle', () => {
    const merge = (from: string, into: string) => ({ contact: into, previousContact: from });
    const circle = [merge('a', 'b'), merge('b', 'c'), merge('c', 'a'), { contact: 'b' }];
    expect(together([...circle, ...circle])).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('comes to the same, in whatever order and batches it learns it, however often', () => {
    const person = (name: string): Person[] => [
      { anonymousId: `${name}-phone` },
      { anonymousId: `${name}-laptop` },
      { contact: name },
      { emailHash: `${name}-address` },
      { externalId: `tool:${name}` },
      { contact: name, anonymousId: `${name}-phone` },
      { contact: name, anonymousId: `${name}-laptop`, previousContact: `${name}-laptop` },
      { contact: name, emailHash: `${name}-address` },
      { emailHash: `${name}-address`, externalId: `tool:${name}` },
    ];
    const learned = [
      ...['ada', 'bob', 'cid', 'dot'].flatMap(person),
      { contact: 'ada', anonymousId: 'bob', previousContact: 'bob' },
      { contact: 'bob', previousContact: 'cid' },
      { contact: 'cid', previousContact: 'ada' },
    ];
    const expected = together(learned);
    // Ada, Bob and Cid are one, Dot is somebody else.
    expect(new Set(expected).size).toBe(2);
    const random = generator(20_261_124);
    for (let run = 0; run < 300; run += 1) {
      const twice = shuffled([...learned.keys(), ...learned.keys()], random);
      expect(groupsAfter(learned, twice, 1 + Math.floor(random() * 12))).toEqual(expected);
    }
  });
});
