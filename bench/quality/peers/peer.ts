import type { Event } from '../dataset';

/** Another recommender, used as its documentation says. */
export interface Peer {
  name: string;
  /** Learns an event. */
  learn(event: Event): Promise<void>;
  /**
   * Scores of the items that it would recommend, by item.
   * @param event gives contact and time; its item must not be read
   */
  scores(event: Event): Promise<ReadonlyMap<number, number>>;
}
