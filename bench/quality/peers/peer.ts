import type { Event } from '../dataset';

/** Another recommender, as its documentation has it used. */
export interface Peer {
  name: string;
  /** Takes in what happened. */
  learn(event: Event): Promise<void>;
  /**
   * Item → score, of the items that it would recommend; it says nothing of the others.
   * @param event whose contact and time are asked for; its item is not to be looked at
   */
  scores(event: Event): Promise<ReadonlyMap<number, number>>;
}
