import type { Tags, TouchpointType } from '../taxonomy/taxonomy';

/** A touchpoint as the domain sees it. */
export interface Touch {
  /** Key of a touchpoint type. */
  type: string;
  /** Item of the catalogue that was touched, or null when it named none that is known. */
  item: number | null;
  /** Milliseconds since 1970, UTC. */
  at: number;
  /** The channel as the client named it; null or absent when it named none. */
  channel?: string | null;
  /** What they searched for, in their own words; absent where it is not told. */
  words?: string;
  /** Tags of what was found by these words; absent where nothing was. */
  found?: Tags;
  /** Key of the favour that was asked for; absent for other touches. */
  ask?: string;
}

/** A touch of a known type, with the tags of the content that it names. */
export interface TypedTouch {
  type: TouchpointType;
  tags: Tags;
  /** Milliseconds since 1970, UTC. */
  at: number;
}
