import type { Arm } from './assign-arm';

/** The first request of one of a person's ids. */
export interface Participation {
  /** The contact that the id belongs to by now; null while it is nobody's. */
  contactId: number | null;
  arm: Arm;
  /** Milliseconds since 1970. */
  firstAt: number;
}

/** A person in an experiment. */
export interface Participant {
  /** The arm of their first request. They count in it, whatever lists they got later (intention to treat). */
  arm: Arm;
  firstAt: number;
  /** Whether ids of theirs, which became one later, were in several arms. */
  hasCrossed: boolean;
}

export interface Participants {
  /** By contact. */
  known: Map<number, Participant>;
  /** Whose ids belong to no contact: they have sent no touchpoint. */
  unknown: Participant[];
}

const joined = (
  { arm, firstAt, hasCrossed }: Participant,
  next: Pick<Participant, 'arm' | 'firstAt'>,
): Participant => ({
  arm: next.firstAt < firstAt ? next.arm : arm,
  firstAt: Math.min(firstAt, next.firstAt),
  hasCrossed: hasCrossed || next.arm !== arm,
});

/** Makes one person of all ids of a contact. */
export function participantsOf(participations: Iterable<Participation>): Participants {
  const known = new Map<number, Participant>();
  const unknown: Participant[] = [];
  for (const { contactId, arm, firstAt } of participations) {
    const person = { arm, firstAt, hasCrossed: false };
    if (contactId === null) unknown.push(person);
    else {
      const earlier = known.get(contactId);
      known.set(contactId, earlier === undefined ? person : joined(earlier, person));
    }
  }
  return { known, unknown };
}

/** Everybody in an experiment. */
export const everybody = ({ known, unknown }: Participants): Participant[] => [
  ...known.values(),
  ...unknown,
];
