import { bandOf } from './band';

/** An entry that nobody has tagged, and the format that the suggester takes it for. */
export interface SeemingEntry {
  documentId: string;
  contentType: string;
  /** Key of the format. */
  format: string;
  /** 0–1. */
  confidence: number;
}

/** Entries of a type that seem to be of one format. */
export interface AlikeEntries {
  contentType: string;
  format: string;
  /** Those that are surely or likely of it, the surest first. */
  alike: SeemingEntry[];
  /** Those that are guessed to be of it: one decision should not tag them along. */
  doubtful: SeemingEntry[];
}

/** Of three entries on, one decision is less work than one for each. */
const FEWEST = 3;

/** How much a decision on them would teach: the more of them, and the less sure they are, the more. */
const teaching = ({ alike }: AlikeEntries): number =>
  alike.reduce((sum, { confidence }) => sum + 1 - confidence, 0);

/** Groups what one decision can tag. The first is the one that teaches most. */
export function groupAlike(entries: SeemingEntry[]): AlikeEntries[] {
  const groups = new Map<string, AlikeEntries>();
  for (const entry of entries) {
    const { contentType, format } = entry;
    const key = `${contentType} ${format}`;
    const group = groups.get(key) ?? { contentType, format, alike: [], doubtful: [] };
    groups.set(key, group);
    (bandOf(entry.confidence) === 'guess' ? group.doubtful : group.alike).push(entry);
  }
  const bySureness = (one: SeemingEntry, other: SeemingEntry) =>
    other.confidence - one.confidence || (one.documentId < other.documentId ? -1 : 1);
  for (const { alike, doubtful } of groups.values()) {
    alike.sort(bySureness);
    doubtful.sort(bySureness);
  }
  return [...groups.values()]
    .filter(({ alike }) => alike.length >= FEWEST)
    .sort((one, other) => teaching(other) - teaching(one) || other.alike.length - one.alike.length);
}
